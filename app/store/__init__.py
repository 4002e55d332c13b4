"""Tables, transactions and the one way to write."""

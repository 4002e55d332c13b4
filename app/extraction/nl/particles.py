"""Particles of Dutch and foreign surnames, lower case. Provenance: written for this project."""

PARTICLES = frozenset(
    """
    'n 's 't aan al bij bin da dal das de del dela della den der des di do dos du e el en het ibn in la las le les
    lo los mac op over pour te ten ter tes tot uijt uit v.d. van vanden vander von y zu zum zur
    """.split()
)

# those that may open a surname after a given name: Petra van Haren, Sophie in 't Veld, Osama bin Laden
OPENING = frozenset(
    """
    't aan al bin da de del della den der des di dos du el het ibn in la le op te ten ter van von y zu
    """.split()
)

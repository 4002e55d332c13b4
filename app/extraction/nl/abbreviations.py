"""Abbreviations whose full stop does not end a sentence, in lower case and without that stop.

The usual ones of Dutch newspapers, after the lists of the Nederlandse Taalunie (Leidraad, chapter 16), without those
that are words as well, which end more sentences than they shorten: kon, vol, red.
"""

ABBREVIATIONS = frozenset(
    """
    a.d a.h.w a.j.b a.s a.u.b aant adv afb afd afl alg apr art aug b.g.g b.v b.v.d bijv bijz blz br burg bv c.q
    c.s ca cf co coll corp d.d d.m.v d.w.z dec dep dept dhr dir div dr dra drs e.a e.d e.e.a e.g e.o e.v ed eig
    enz etc excl feb febr fig fr geb gebr gem gen gr h.t.m hr hrn i.c i.e i.h.a i.h.b i.o i.p.v i.s.m i.t.t i.v.m
    inc incl ing int ir jan jg jhr jkvr jl jr jul jun k.k.h lic lt lt.gen m.a.w m.b.t m.b.v m.i m.i.v m.m m.m.v
    m.n m.u.v max med mej mevr mgr min mld mln mr mrs mrt ms mw n.a.v n.b n.m n.o.t n.v.t nat nl no nov nr nrs ns
    o.a o.b.v o.g.v o.i o.i.d o.l.v o.m o.v.v okt oorspr opm p.m p.p p/a par pct ph.d pres prof prov pt q.q rep
    resp s.v.p sec sen sept sp sr st str t.a.v t.b.v t.e.m t.g.v t.h.v t.k.v t.n.v t.o.v t.w.v t.z.t tel temp u.s
    v.a v.chr v.l.n.r v.m v.s v.v verg verm vgl vnl voorz vs w.o wnd wo z.g.a.n z.o.z z.s.m z.t zgn
    """.split()
)

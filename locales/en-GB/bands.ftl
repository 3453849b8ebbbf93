# The three bands, and why. There is no outcome that says "not a victim".

bands-curious = Stay curious
bands-ask = Ask more
bands-act = Act now

bands-reason-nothing-yet = Nothing found so far. Ask open questions and trust what troubles you.
bands-reason-not-enough-yet = Something was found that is not enough by itself. Look at it below, and ask.
bands-reason-danger-now = Somebody is in danger now.
bands-reason-control-and-risk = A sign of control, and something that cannot wait.
bands-reason-control-in-several-ways = Signs of control of more than one kind.
bands-reason-control-of-a-child = A sign of control over somebody who is, or may be, a child.
bands-reason-controller-is-here = A sign of control, and the one who may control is here.
bands-reason-one-sign-of-control = One sign of control. One is enough to ask more.
bands-reason-signs-of-two-kinds = Signs of { $kinds } different kinds.
bands-reason-sign-about-a-child = A sign about somebody who is, or may be, a child.
bands-reason-sign-and-risk = A sign, and something that cannot wait.
bands-reason-account-reads-so = The account as a whole reads like others in which somebody was controlled.

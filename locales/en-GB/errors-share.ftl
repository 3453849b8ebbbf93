# Refusals about cases that officers share.

errors-share-nobody = This officer is not in the directory, or their device was revoked. Look at the list again; it is renewed whenever the hub is reached.
errors-share-unopened = A colleague has handed you more about this case. Open it first: it is on Today.
errors-share-undecided = You and a colleague have recorded consent or age differently. The narrower consent stands, and nothing can be sealed until somebody decides. Open “What differs” in this encounter.
errors-share-damaged = What was handed over cannot be used: it speaks of things that are not part of the case. Nothing was changed. Ask your colleague to hand it over again.
errors-share-unknown = There is no such case in what was handed to you.
errors-sealed-elsewhere = A colleague has already sealed a report about this person. Open it as a correction, with a reason, and seal the next version.
errors-difference-unknown = There is nothing to decide here any more. Look at the list again.
errors-difference-not-prose = Only one of these can stand. Choose one.

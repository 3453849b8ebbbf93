# Two officers, one case: handing it over, what was handed to you, and what differs.

share-open = Hand over to another officer
share-open-differ =
    { $count ->
        [one] { $count } difference to decide
       *[other] { $count } differences to decide
    }
share-title = Hand over to another officer
share-lead = They get everything in this encounter: the account, the people and their answers, what was said on the hand-over screen, consent and your decisions. It is sealed to them alone: the hub and their computer cannot read it. You keep your copy, and both of you can go on working.
share-search = Find the officer
share-search-hint = Name, collar number or station
share-found =
    { $count ->
        [0] Nobody fits. The list comes from the hub and is renewed whenever it is reached. Officers appear after they have unlocked Plainsight once.
        [one] { $count } officer
       *[other] { $count } officers
    }
share-officer-place = { $station }, { $force }
share-officer-no-place = { $force }
share-send = Hand over
share-send-to = Hand over to { $name }
share-choose = Choose the officer you hand this to
share-handed = Handed over
share-handed-to = To { $who }, { $when }
share-state-waiting = Waiting to send
share-state-handed-over = Handed over: the hub holds it for them
share-state-fetched = Received by their computer
share-state-opened = Opened by them
share-state-unreadable = They cannot open it. Hand it over again
share-state-refused = Not handed over
share-problem-recipient-revoked = Their computer may no longer be given anything. Choose another officer.
share-problem-recipient-unknown = They have a new key or have left. Look at the list again.
share-problem-other = The hub refused it. Ring your modern slavery lead.
share-station = Where this computer is kept
share-station-hint = Colleagues find you by it, for instance “Hove front counter”
share-station-save = Save the place
share-station-saved = Saved. Colleagues see it when the hub has been reached.
share-evidence = Photographs and files do not travel with it. Hand them over as your force does.

share-incoming =
    { $count ->
        [one] Handed to you
       *[other] { $count } cases handed to you
    }
share-incoming-from = From { $who }, { $when }
share-incoming-station = { $station }
share-incoming-new = Open this case
share-incoming-more = Open and bring together
share-incoming-known = You have this case too. What you both wrote stays; where you differ, you are asked.
share-incoming-empty = No account yet

share-differ-title = What differs
share-differ-lead = You and a colleague wrote in the same place. Every version is kept. Choose what stands; the times are those of each computer, and nobody has checked them.
share-differ-none = Nothing differs any more.
share-differ-consent = Consent was recorded differently. The narrower stands until you decide, and no report can be sealed. If you can, ask the person again.
share-differ-age = Age was recorded differently. It decides which report is made, so none can be sealed until you decide.
share-differ-about = { $label }: { $what }
share-differ-side = { $author }, { $when }
share-differ-standing = Stands for now
share-differ-taken-back = Taken back
share-differ-keep = Keep this one
share-differ-keep-of = Keep this one, by { $author }: { $what }
share-differ-both = Keep both, one under the other
share-differ-back = Back to the encounter
share-both-from = From { $author }:
share-part-label = What they are called
share-part-owner = Who looks for them
share-part-next_step = Next step
share-part-state = How far it is
share-part-events = Things logged
share-what-person = what they are called
share-what-other = somebody to find
share-what-talk = a conversation
share-what-consent = consent
share-what-finding = a finding
share-what-question = an answer to a question
share-what-word = a word in the report

share-sealed = Already sealed by a colleague
share-sealed-by = { $author } sealed a report about { $label }, version { $rev }, { $when }. To change it, open it as a correction here and seal the next version.

# The first page of a shift.

today-title = Today
today-start = Start an encounter
# The keys that start an encounter; Ctrl is the name on the key.
today-start-key = Ctrl N
today-encounters =
    { $count ->
        [one] Your encounter
       *[other] Your { $count } encounters
    }

today-row-empty = Nothing written yet
today-row-no-place = No place yet
today-row-people =
    { $count ->
        [0] nobody added
        [one] { $count } person
       *[other] { $count } people
    }
today-row-unsealed =
    { $count ->
        [one] { $count } report not sealed
       *[other] { $count } reports not sealed
    }

today-waiting =
    { $count ->
        [one] { $count } sealed report is waiting to send.
       *[other] { $count } sealed reports are waiting to send.
    }
today-waiting-since = The oldest was sealed { $when }.
today-waiting-what = The person is not referred until the hub has received it. It is tried again by itself.
today-waiting-see = See what is waiting and why
today-parked =
    { $count ->
        [one] { $count } report could not be sent and needs you.
       *[other] { $count } reports could not be sent and need you.
    }
today-parked-what = The person is not referred. Look at the reason and act on it now.

today-not-enrolled-title = This computer has no hub yet.
today-not-enrolled = You can write and seal reports. They wait here until somebody enrols this computer.
today-enrol = Enrol it in Settings

today-empty-title = Somebody at the counter?
today-empty = Start an encounter and write what they say. That is all you have to remember.
today-empty-write = Write what was said, in their words. It saves itself.
today-empty-see = Signs that deserve a second look appear beside your note, with what to ask next.
today-empty-safe = Make the person safe tonight.
today-empty-report = Answer two questions and the right report is chosen for you.

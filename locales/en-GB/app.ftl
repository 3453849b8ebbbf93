# The frame of the window, the first screens, and words that every screen shares.

app-name = Plainsight
app-tagline = Notice, protect and report modern slavery. Works without a network.
app-skip = Skip to main content
app-opening = Opening…
app-optional = (optional)
app-back = Back
app-yes = Yes
app-no = No
app-not-sure = Not sure
app-error-prefix = Error:{" "}
app-error-title = There is a problem
app-list-none = Nothing in the list fits. Check the spelling or type less.

app-time-today = today at { $time }
app-time-yesterday = yesterday at { $time }
app-time-other = { $date } at { $time }

app-nav-label = Places
app-nav-today = Today
app-nav-sent = Sent
app-nav-settings = Settings
app-lock = Lock

# The badge in the header: reports sealed on this device, whoever sealed them.
app-queue-waiting =
    { $count ->
        [one] { $count } waiting to send
       *[other] { $count } waiting to send
    }
app-queue-files =
    { $count ->
        [one] { $count } file waiting to send
       *[other] { $count } files waiting to send
    }
app-queue-parked =
    { $count ->
        [one] { $count } needs you
       *[other] { $count } need you
    }
app-queue-received = All received

# How the hub answered last.
app-hub-ok = Hub reached
app-hub-offline = Offline
app-hub-blocked = Hub blocked
app-hub-certificate = Hub’s certificate ran out
app-hub-never = Hub not tried yet
app-hub-not-enrolled = No hub yet

app-locks-in =
    { $seconds ->
        [one] Locks in { $seconds } second, because nobody is typing. Nothing will be lost.
       *[other] Locks in { $seconds } seconds, because nobody is typing. Nothing will be lost.
    }
app-locks-stay = Stay unlocked

app-create-title = Set up your place on this computer
app-create-name = Full name
app-create-collar = Collar number
app-create-force = Force
app-create-pass = Pass phrase
app-create-pass-hint = Four words or more, or 15 characters or more. Words that do not belong together are easy to remember and hard to guess.
app-create-pass-strong = Long enough.
app-create-pass-weak = Not long enough yet.
app-create-pass2 = Pass phrase again
app-create-button = Create and unlock
app-create-working = Creating…
app-create-why-title = Why the pass phrase matters
app-create-why-key = It is the only key to what you write here. Everything about the people you meet is encrypted with it.
app-create-why-reset = Nobody can reset it or read your drafts without it: not your force, not the makers of this program. Choose one you will remember after a night shift.
app-create-why-sealed = If you forget it, reports you have already sealed still go to the hub. Drafts stay locked.
app-create-offline-title = No network needed
app-create-offline = You can set up, write and seal a report offline. It leaves as soon as the hub can be reached.

app-pass-show = Show
app-pass-hide = Hide
app-pass-show-label = Show pass phrase
app-pass-hide-label = Hide pass phrase

app-unlock-title = Unlock
app-unlock-who = Who are you?
app-unlock-pass = Pass phrase
app-unlock-button = Unlock
app-unlock-working = Unlocking…
app-unlock-idle = Locked after a while without use. Your work is underneath, nothing was lost.
app-unlock-waiting-title =
    { $count ->
        [one] { $count } sealed report is waiting
       *[other] { $count } sealed reports are waiting
    }
app-unlock-waiting =
    { $count ->
        [one] It is sent as soon as the hub can be reached, even while everyone is locked out.
       *[other] They are sent as soon as the hub can be reached, even while everyone is locked out.
    }
app-unlock-forgot-title = Forgotten your pass phrase?
app-unlock-forgot = Nobody can reset it. Sealed reports still go to the hub. If a person needs help now, do not wait for this computer: ring 999 in danger, and refer through your control room.
app-saved-at = Saved: { $path }

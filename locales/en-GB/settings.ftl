# Look, language, the hub, this device.

settings-title = Settings
settings-look = Look and language
settings-language = Language
settings-language-en-GB = English
settings-language-cy = Cymraeg
settings-size = Text size
settings-size-value = { $size }%
settings-theme = Colours
settings-theme-system = As the computer
settings-theme-light = Light
settings-theme-dark = Dark

settings-hub = Hub
settings-hub-enrolled = This computer is enrolled with { $name }.
settings-hub-again = Enrol with another hub
settings-hub-why = Sealed reports go to your force’s hub. Until this computer is enrolled they wait here. You need an address and a one-time code from the hub’s administrator.
settings-hub-url = Address of the hub
settings-hub-url-hint = Starts with https://
settings-hub-code = One-time code
settings-hub-code-hint = Works once, for a short time
settings-hub-enrol = Enrol this computer
settings-words-title = Compare the words of { $name }
settings-words-why = Ring the hub’s administrator on a number you know and let them read their eight words to you. Reports can be sealed and sent once you have said that they are the same.
settings-words-same = The words are the same
settings-words-differ = They differ
settings-hub-working = Asking the hub…

settings-device = This computer
settings-key-store = The device’s own key
settings-key-store-os = Kept by the operating system
settings-key-store-file = Kept in a file that only this account can read, not in the operating system’s key store. Use full-disk encryption as well
settings-officers = Officers set up here
settings-officers-value =
    { $count ->
        [one] { $count } officer
       *[other] { $count } officers
    }
settings-guidance = Guidance version
settings-law = Law as at
settings-version = Program version

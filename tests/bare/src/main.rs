//! A Tauri window with one button: the floor for start-up time, memory and size.

fn main() -> tauri::Result<()> {
    tauri::Builder::default().run(tauri::generate_context!())
}

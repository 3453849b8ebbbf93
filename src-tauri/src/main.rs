//! The desktop shell: a window, the device's thread, delivery in the background. Decides nothing.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod commands;
mod convert;
mod edges;
mod packs;
mod paper;
mod review;
mod save;
mod shell;
mod speech;
mod talking;
mod view;

use anyhow::Context as _;
use plainsight_device::{Handle, packs::Start, sync};
use shell::Shell;
use speech::{Espeak, Sound};
use std::{path::Path, process::ExitCode, sync::Arc};
use tauri::{WebviewUrl, WebviewWindowBuilder};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            edges::complain(&error);
            ExitCode::from(3)
        }
    }
}

fn run() -> anyhow::Result<()> {
    edges::no_core_dumps();
    let config = edges::config()?;
    let home = config.home.clone();
    let _only = edges::only_one(&home)?;
    let start = Start::find(&config).map_err(|problems| {
        anyhow::anyhow!("the built-in guidance has {} problems", problems.len())
    })?;
    let handle = Handle::start_under(config, &start)
        .with_context(|| format!("the folder {} cannot be used", home.display()))?;
    let delivery = handle.clone();
    let sound = Arc::new(Sound::new(Box::new(Espeak::found()), start.clips));
    let shell = Shell { handle, pack: start.pack, sound, review: Arc::default() };
    let builder = tauri::Builder::default().plugin(tauri_plugin_dialog::init()).manage(shell);
    with_commands(builder)
        .setup(move |app| {
            tauri::async_runtime::spawn(sync::run(delivery));
            open_window(app, &home)?;
            Ok(())
        })
        .run(tauri::generate_context!())
        .context("the window could not be opened")
}

/// Everything the window can ask; `ui/src/ipc.ts` names the same.
fn with_commands(builder: tauri::Builder<tauri::Wry>) -> tauri::Builder<tauri::Wry> {
    builder.invoke_handler(tauri::generate_handler![
        commands::app::app_state,
        commands::app::create_officer,
        commands::app::unlock,
        commands::app::lock,
        commands::app::touch,
        commands::app::save_settings,
        commands::app::enrol,
        commands::hub::hub_offer,
        commands::hub::confirm_hub,
        commands::app::lookup,
        commands::app::today,
        commands::encounter::start_encounter,
        commands::encounter::encounter,
        commands::encounter::save_note,
        commands::encounter::save_fact,
        commands::encounter::answer_question,
        commands::encounter::decide_finding,
        commands::encounter::add_others,
        commands::encounter::save_other,
        commands::person::due,
        commands::person::section_45,
        commands::person::add_person,
        commands::person::person,
        commands::person::save_answer,
        commands::packs::pack,
        commands::packs::install_pack,
        commands::packs::remove_pack,
        commands::packs::pack_words,
        commands::packs::form_change,
        commands::packs::move_to_form,
        commands::review::review_file,
        commands::review::start_review,
        commands::review::review_state,
        commands::review::stop_review,
        commands::report::report,
        commands::report::report_page,
        commands::report::check_page,
        commands::report::check_answers,
        commands::report::decide_words,
        commands::report::correct_report,
        commands::evidence::evidence,
        commands::evidence::start_file,
        commands::evidence::add_piece,
        commands::evidence::finish_file,
        commands::evidence::clean_file,
        commands::evidence::remove_file,
        commands::sent::seal,
        commands::sent::sent,
        commands::sent::send_now,
        commands::talk::talk,
        commands::talk::save_talk_fact,
        commands::talk::languages,
        commands::talk::hand_over,
        commands::talk::note_talk,
        commands::talk::speak,
        commands::talk::rights_sheet,
        commands::talk::record_consent,
        commands::talk::withdraw_consent,
        commands::sent::handover,
        commands::paper::save_sheet,
        commands::paper::save_sheet_json,
        commands::paper::save_language_card,
        commands::paper::save_rights_sheet,
        commands::sent::save_reference,
        commands::share::share_page,
        commands::share::share_case,
        commands::share::save_station,
        commands::share::incoming,
        commands::share::accept_case,
        commands::share::differences,
        commands::share::decide_difference,
    ])
}

fn open_window(app: &tauri::App, home: &Path) -> tauri::Result<()> {
    let driven = edges::driven_by_a_test();
    WebviewWindowBuilder::new(app, "main", WebviewUrl::default())
        .title("Plainsight")
        .inner_size(1366.0, 768.0)
        .min_inner_size(640.0, 480.0)
        // Nothing the window shows may stay in the web view's own folders. Only an ordinary
        // web view can be driven by a test; it writes where the test then looks.
        .incognito(!driven)
        .data_directory(home.join("web"))
        // Files dropped on the page are the page's own affair; it takes them in piece by piece.
        .disable_drag_drop_handler()
        .on_navigation(edges::is_our_own_page)
        .build()?;
    Ok(())
}

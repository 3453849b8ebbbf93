//! The desktop shell: a window, the device's thread, delivery in the background. Decides nothing.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod commands;
mod convert;
mod edges;
mod paper;
mod shell;
mod speech;
mod talking;
mod view;

use anyhow::Context as _;
use plainsight_core::guidance::Pack;
use plainsight_device::{Handle, sync};
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
    let pack = Pack::embedded().map_err(|problems| {
        anyhow::anyhow!("the built-in guidance has {} problems", problems.len())
    })?;
    let pack = Arc::new(pack);
    let home = config.home.clone();
    let _only = edges::only_one(&home)?;
    let handle = Handle::start(config, Arc::clone(&pack))
        .with_context(|| format!("the folder {} cannot be used", home.display()))?;
    let delivery = handle.clone();
    let sound = Arc::new(Sound::new(Box::new(Espeak::found()), home.join("clips")));
    let shell = Shell { handle, pack, sound };
    with_commands(tauri::Builder::default().manage(shell))
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
        commands::report::report,
        commands::report::report_page,
        commands::report::check_page,
        commands::report::check_answers,
        commands::report::decide_words,
        commands::report::correct_report,
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
        commands::sent::save_sheet,
        commands::sent::save_reference,
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
        .on_navigation(edges::is_our_own_page)
        .build()?;
    Ok(())
}

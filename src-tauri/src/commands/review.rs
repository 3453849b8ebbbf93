//! Review of old records.

use super::Reply;
use crate::{shell::Shell, view::*};
use tauri::State;

#[tauri::command]
pub(crate) async fn review_file(input: String) -> Reply<ReviewFileView> {
    crate::review::file(input)
}

#[tauri::command]
pub(crate) async fn start_review(shell: State<'_, Shell>, task: ReviewTask) -> Reply<ReviewView> {
    shell.handle.touch();
    shell.review.start(&shell.pack, task)?;
    Ok(shell.review.view())
}

#[tauri::command]
pub(crate) async fn review_state(shell: State<'_, Shell>) -> Reply<ReviewView> {
    Ok(shell.review.view())
}

#[tauri::command]
pub(crate) async fn stop_review(shell: State<'_, Shell>) -> Reply<ReviewView> {
    shell.review.stop();
    Ok(shell.review.view())
}

//! The files of the page, built into the program.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{Html, IntoResponse, Response};

use super::guard::Guard;

const PAGE: &str = include_str!("../../page/index.html");

/// Where the page has the token.
const TOKEN: &str = "{{token}}";

macro_rules! files {
    ($($name:literal: $media:literal),* $(,)?) => {
        &[$(($name, $media, include_str!(concat!("../../page/", $name)))),*]
    };
}

/// Name, media type and text of each file.
const FILES: &[(&str, &str, &str)] = files! {
    "page.css": "text/css",
    "main.js": "text/javascript",
    "api.js": "text/javascript",
    "dom.js": "text/javascript",
    "fields.js": "text/javascript",
    "finder.js": "text/javascript",
    "response.js": "text/javascript",
    "webhooks.js": "text/javascript",
    "icon.svg": "image/svg+xml",
};

/// The page.
pub(super) async fn page(State(guard): State<Guard>) -> Html<String> {
    Html(PAGE.replace(TOKEN, guard.token()))
}

/// A file of the page.
pub(super) async fn file(Path(name): Path<String>) -> Response {
    match FILES.iter().find(|(it, ..)| *it == name) {
        Some((_, media, text)) => ([(CONTENT_TYPE, *media)], *text).into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

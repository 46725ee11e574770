//! The headers that say who is calling.

use http::HeaderValue;

use crate::Params;

/// Who uses the client, told to Stripe in the user agents.
#[derive(Clone)]
pub(super) struct AppInfo {
    pub(super) name: String,
    pub(super) version: Option<String>,
    pub(super) url: Option<String>,
}

/// The binding's name and version, as `User-Agent` writes products.
const BINDING: &str = concat!("RustBindings/", env!("CARGO_PKG_VERSION"));

/// `Stripe/v1 RustBindings/0.1.0 MyApp/1.2 (https://my.app)`.
pub(super) fn user_agent(app: Option<&AppInfo>) -> HeaderValue {
    let mut text = format!("Stripe/v1 {BINDING}");
    if let Some(app) = app {
        text.push(' ');
        text.push_str(&app.name);
        if let Some(version) = &app.version {
            text.push('/');
            text.push_str(version);
        }
        if let Some(url) = &app.url {
            text.push_str(&format!(" ({url})"));
        }
    }
    // An app's name that no header can hold is left out rather than made an error of every call.
    HeaderValue::try_from(text).unwrap_or(HeaderValue::from_static(BINDING))
}

/// The JSON of `X-Stripe-Client-User-Agent`.
pub(super) fn client_user_agent(app: Option<&AppInfo>, library: &str) -> HeaderValue {
    let mut facts = Params::new()
        .with("bindings_version", env!("CARGO_PKG_VERSION"))
        .with("lang", "rust")
        // A library cannot know the compiler without a build script, which every user would have to build.
        .with(
            "lang_version",
            concat!(">=", env!("CARGO_PKG_RUST_VERSION")),
        )
        .with("publisher", env!("CARGO_PKG_NAME"))
        .with("httplib", library);
    if let Some(app) = app {
        let mut application = Params::new().with("name", app.name.as_str());
        if let Some(version) = &app.version {
            application.set("version", version.as_str());
        }
        if let Some(url) = &app.url {
            application.set("url", url.as_str());
        }
        facts.set("application", application);
    }
    HeaderValue::try_from(facts.to_json()).unwrap_or(HeaderValue::from_static("{}"))
}

#[cfg(test)]
mod tests {
    use super::{AppInfo, client_user_agent, user_agent};

    #[test]
    fn the_user_agents_name_binding_and_app() {
        let app = AppInfo {
            name: "MyApp".into(),
            version: Some("1.2".into()),
            url: Some("https://my.app".into()),
        };
        let version = env!("CARGO_PKG_VERSION");
        assert_eq!(
            user_agent(None),
            format!("Stripe/v1 RustBindings/{version}")
        );
        assert_eq!(
            user_agent(Some(&app)),
            format!("Stripe/v1 RustBindings/{version} MyApp/1.2 (https://my.app)")
        );
        let facts = client_user_agent(Some(&app), "hyper/1");
        let facts = facts.to_str().unwrap();
        assert!(facts.contains("\"lang\":\"rust\""), "{facts}");
        assert!(facts.contains("\"httplib\":\"hyper/1\""), "{facts}");
        assert!(
            facts.contains("\"application\":{\"name\":\"MyApp\",\"version\":\"1.2\",\"url\":\"https://my.app\"}"),
            "{facts}"
        );
    }

    #[test]
    fn a_name_that_no_header_holds_is_left_out() {
        let app = AppInfo {
            name: "My\nApp".into(),
            version: None,
            url: None,
        };
        assert!(!user_agent(Some(&app)).as_bytes().contains(&b'\n'));
    }
}

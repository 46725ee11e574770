//! The page's server: on loopback only, with everything that it needs in it.

mod api;
mod assets;
mod guard;
mod send;
mod session;
mod webhook;

use std::net::Ipv4Addr;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware::from_fn_with_state;
use axum::routing::{get, post};
use tokio::net::TcpListener;

use self::guard::Guard;
use self::session::Session;
use crate::Error;

/// The largest body that the page sends: a file, as base64.
const LARGEST_BODY: usize = 32 << 20;

/// How to start.
#[derive(Clone, Default)]
pub struct Settings {
    /// The port of 127.0.0.1; 0 for any free one.
    pub port: u16,
    /// Whether to open the page in a browser.
    pub open: bool,
    /// Whether keys of live mode are taken.
    pub allow_live_keys: bool,
    /// The key to send to Stripe with.
    pub key: Option<String>,
}

/// A server that has begun to listen.
pub struct Server {
    listener: TcpListener,
    router: Router,
    port: u16,
}

/// Serves the page until the process is ended.
///
/// # Errors
/// The port is taken, or the key is refused.
pub fn run(settings: Settings) -> Result<(), Error> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| Error::new(error.to_string()))?;
    runtime.block_on(async {
        let open = settings.open;
        let server = Server::start(settings).await?;
        let url = server.url();
        // Whoever started the program sees where the page is.
        _ = std::io::Write::write_fmt(
            &mut std::io::stdout(),
            format_args!("The explorer is at {url} (end it with Ctrl-C)\n"),
        );
        if open {
            // It can be opened by hand as well.
            _ = open::that_detached(&url);
        }
        tokio::select! {
            served = server.serve() => served,
            _ = tokio::signal::ctrl_c() => Ok(()),
        }
    })
}

impl Server {
    /// Begins to listen.
    ///
    /// # Errors
    /// The port is taken, or the key is refused.
    pub async fn start(settings: Settings) -> Result<Self, Error> {
        let failed = |error: std::io::Error| Error::new(format!("cannot listen: {error}"));
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, settings.port))
            .await
            .map_err(failed)?;
        let port = listener.local_addr().map_err(failed)?.port();
        let session = Session::new(&settings)?;
        Ok(Self {
            listener,
            router: router(session, Guard::new(port)?),
            port,
        })
    }

    /// The address of the page.
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}/", self.port)
    }

    /// Answers requests until it is dropped.
    ///
    /// # Errors
    /// Connections cannot be accepted.
    pub async fn serve(self) -> Result<(), Error> {
        axum::serve(self.listener, self.router)
            .await
            .map_err(|error| Error::new(error.to_string()))
    }
}

fn router(session: Session, guard: Guard) -> Router {
    let api = Router::new()
        .route("/state", get(api::state))
        .route("/search", get(api::search))
        .route("/form", get(api::form))
        .route("/example", post(api::example))
        .route("/render", post(api::render))
        .route("/paste", post(api::paste))
        .route("/send", post(send::send))
        .route("/key", post(session::set_key).delete(session::forget_key))
        .route("/events", get(webhook::kinds))
        .route("/event", post(webhook::event))
        .route("/deliver", post(webhook::deliver))
        .layer(from_fn_with_state(guard.clone(), guard::token))
        .layer(DefaultBodyLimit::max(LARGEST_BODY));
    Router::new()
        .nest("/api", api)
        .route("/", get(assets::page))
        .route("/{file}", get(assets::file))
        .layer(from_fn_with_state(guard.clone(), guard::host))
        .with_state(State { session, guard })
}

/// What all handlers share.
#[derive(Clone)]
struct State {
    session: Session,
    guard: Guard,
}

impl axum::extract::FromRef<State> for Session {
    fn from_ref(state: &State) -> Self {
        state.session.clone()
    }
}

impl axum::extract::FromRef<State> for Guard {
    fn from_ref(state: &State) -> Self {
        state.guard.clone()
    }
}

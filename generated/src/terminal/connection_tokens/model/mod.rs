// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod terminal_connection_token;
pub use self::terminal_connection_token::TerminalConnectionToken;

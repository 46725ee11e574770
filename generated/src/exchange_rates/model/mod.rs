// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod exchange_rate;
pub use self::exchange_rate::ExchangeRate;

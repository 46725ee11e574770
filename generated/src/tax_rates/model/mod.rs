// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod tax_rate;
pub use self::tax_rate::TaxRate;

// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod currency_option_update;
pub use self::currency_option_update::CurrencyOptionUpdate;
mod fixed_amount_update;
pub use self::fixed_amount_update::FixedAmountUpdate;

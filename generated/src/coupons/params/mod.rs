// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod applies_to_params;
pub use self::applies_to_params::AppliesToParams;
mod create_coupon_currency_option;
pub use self::create_coupon_currency_option::CreateCouponCurrencyOption;
mod create_coupon_duration;
pub use self::create_coupon_duration::CreateCouponDuration;

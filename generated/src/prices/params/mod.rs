// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod all_prices_recurring_params;
pub use self::all_prices_recurring_params::AllPricesRecurringParams;
mod list_price_type;
pub use self::list_price_type::ListPriceType;
mod price_recurring;
pub use self::price_recurring::PriceRecurring;

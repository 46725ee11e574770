// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod currency_option;
pub use self::currency_option::CurrencyOption;
mod custom_unit_amount;
pub use self::custom_unit_amount::CustomUnitAmount;
mod price;
pub use self::price::{Price, PriceType};
mod price_tier;
pub use self::price_tier::PriceTier;
mod recurring;
pub use self::recurring::{Recurring, RecurringInterval};
mod transform_quantity;
pub use self::transform_quantity::TransformQuantity;

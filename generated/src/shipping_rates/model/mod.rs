// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod shipping_rate;
pub use self::shipping_rate::ShippingRate;
mod shipping_rate_currency_option;
pub use self::shipping_rate_currency_option::ShippingRateCurrencyOption;
mod shipping_rate_delivery_estimate;
pub use self::shipping_rate_delivery_estimate::ShippingRateDeliveryEstimate;
mod shipping_rate_delivery_estimate_bound;
pub use self::shipping_rate_delivery_estimate_bound::ShippingRateDeliveryEstimateBound;
mod shipping_rate_fixed_amount;
pub use self::shipping_rate_fixed_amount::ShippingRateFixedAmount;

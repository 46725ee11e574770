// Written by `cargo xtask generate`. Do not edit.
//! What `add_invoice_item` of [`subscriptions::create`](fn@crate::subscriptions::create) takes.

#[cfg(feature = "customers")]
pub mod period;
#[cfg(feature = "subscriptions")]
pub mod price_data;
#[cfg(feature = "subscriptions")]
pub use crate::invoice_items::create::PriceData;
#[cfg(feature = "subscriptions")]
pub use crate::quotes::create::Discount;

#[cfg(feature = "customers")]
rt::params! {
    /// Parameters for `add_invoice_items[][period]` of [`subscriptions::create`](fn@crate::subscriptions::create), `add_invoice_items[][period]` of [`customers::subscriptions::create`](fn@crate::customers::subscriptions::create) and 2 more places.
    pub struct Period;
}

#[cfg(feature = "customers")]
impl Period {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(start: period::Start, end: period::End) -> Self {
        Self(rt::Params::new().with("start", start).with("end", end))
    }
}

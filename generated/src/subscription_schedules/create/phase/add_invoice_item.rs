// Written by `cargo xtask generate`. Do not edit.
//! What `phase.add_invoice_item` of [`subscription_schedules::create`](fn@crate::subscription_schedules::create) takes.

pub mod period;
#[cfg(feature = "subscription_schedules")]
pub mod price_data;
#[cfg(feature = "subscription_schedules")]
pub use crate::invoice_items::create::PriceData;
#[cfg(feature = "subscription_schedules")]
pub use crate::quotes::create::Discount;

rt::params! {
    /// Parameters for `phases[][add_invoice_items][][period]` of [`subscription_schedules::create`](fn@crate::subscription_schedules::create), `schedule_details[phases][][add_invoice_items][][period]` of [`invoices::create_preview`](fn@crate::invoices::create_preview) and one more place.
    pub struct Period;
}

impl Period {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(start: period::Start, end: period::End) -> Self {
        Self(rt::Params::new().with("start", start).with("end", end))
    }
}

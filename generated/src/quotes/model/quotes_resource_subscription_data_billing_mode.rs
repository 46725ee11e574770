// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, OPTIONAL, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::{
    QuotesResourceSubscriptionDataBillingModeType,
    SubscriptionsResourceBillingModeFlexible,
};

/// The billing mode of the quote.
///
/// The schema `quotes_resource_subscription_data_billing_mode`.
#[derive(Clone)]
#[non_exhaustive]
pub struct QuotesResourceSubscriptionDataBillingMode {
    pub flexible: Option<Part<SubscriptionsResourceBillingModeFlexible>>,
    /// Controls how prorations and invoices for subscriptions are calculated and orchestrated.
    pub type_: QuotesResourceSubscriptionDataBillingModeType,
}

impl Blank for QuotesResourceSubscriptionDataBillingMode {
    const BLANK: Self = Self {
        flexible: Blank::BLANK,
        type_: Blank::BLANK,
    };
}

impl Record for QuotesResourceSubscriptionDataBillingMode {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "quotes_resource_subscription_data_billing_mode",
            constants: &[],
            fields: &[Field("flexible", OPTIONAL), Field("type", REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.flexible,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.flexible,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for QuotesResourceSubscriptionDataBillingMode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(QuotesResourceSubscriptionDataBillingMode);

// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, OPTIONAL, Part, Place, REQUIRED, Record, Shape, Timestamp,
    boxed, debug,
};
use crate::SubscriptionsResourceBillingModeFlexible;

/// The billing mode of the subscription.
///
/// The schema `subscriptions_resource_billing_mode`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionsResourceBillingMode {
    /// Configure behavior for flexible billing mode
    pub flexible: Option<Part<SubscriptionsResourceBillingModeFlexible>>,
    /// Controls how prorations and invoices for subscriptions are calculated and orchestrated.
    pub type_: SubscriptionsResourceBillingModeType,
    /// Details on when the current billing_mode was adopted.
    pub updated_at: Option<Timestamp>,
}

impl Blank for SubscriptionsResourceBillingMode {
    const BLANK: Self = Self {
        flexible: Blank::BLANK,
        type_: Blank::BLANK,
        updated_at: Blank::BLANK,
    };
}

impl Record for SubscriptionsResourceBillingMode {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "subscriptions_resource_billing_mode",
            constants: &[],
            fields: &[
                Field("flexible", NULLABLE),
                Field("type", REQUIRED),
                Field("updated_at", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.flexible,
            1 => &self.type_,
            _ => &self.updated_at,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.flexible,
            1 => &mut self.type_,
            _ => &mut self.updated_at,
        }
    }
}

impl std::fmt::Debug for SubscriptionsResourceBillingMode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(SubscriptionsResourceBillingMode);

/// Controls how prorations and invoices for subscriptions are calculated and orchestrated.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubscriptionsResourceBillingModeType {
    /// `classic`
    Classic,
    /// `flexible`
    Flexible,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(SubscriptionsResourceBillingModeType {
    Classic = "classic",
    Flexible = "flexible",
});

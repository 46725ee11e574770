// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The schema `payment_flows_private_payment_methods_card_details_api_resource_multicapture`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentFlowsPrivatePaymentMethodsCardDetailsApiResourceMulticapture {
    /// Indicates whether or not multiple captures are supported.
    pub status: PaymentFlowsPrivatePaymentMethodsCardDetailsApiResourceMulticaptureStatus,
}

impl Blank for PaymentFlowsPrivatePaymentMethodsCardDetailsApiResourceMulticapture {
    const BLANK: Self = Self { status: Blank::BLANK };
}

impl Record for PaymentFlowsPrivatePaymentMethodsCardDetailsApiResourceMulticapture {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_flows_private_payment_methods_card_details_api_resource_multicapture",
            constants: &[],
            fields: &[Field("status", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.status
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.status
    }
}

impl std::fmt::Debug
for PaymentFlowsPrivatePaymentMethodsCardDetailsApiResourceMulticapture {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentFlowsPrivatePaymentMethodsCardDetailsApiResourceMulticapture);

/// Indicates whether or not multiple captures are supported.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentFlowsPrivatePaymentMethodsCardDetailsApiResourceMulticaptureStatus {
    /// `available`
    Available,
    /// `unavailable`
    Unavailable,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(PaymentFlowsPrivatePaymentMethodsCardDetailsApiResourceMulticaptureStatus {
    Available = "available",
    Unavailable = "unavailable",
});

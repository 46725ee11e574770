// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, OPTIONAL, Part, Place, Record, Shape, boxed, debug,
};
use crate::PaymentMethodDetailsPassthroughCard;

/// The schema `revolut_pay_underlying_payment_method_funding_details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RevolutPayUnderlyingPaymentMethodFundingDetails {
    pub card: Option<Part<PaymentMethodDetailsPassthroughCard>>,
    /// funding type of the underlying payment method.
    pub type_: Option<RevolutPayUnderlyingPaymentMethodFundingDetailsType>,
}

impl Blank for RevolutPayUnderlyingPaymentMethodFundingDetails {
    const BLANK: Self = Self {
        card: Blank::BLANK,
        type_: Blank::BLANK,
    };
}

impl Record for RevolutPayUnderlyingPaymentMethodFundingDetails {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "revolut_pay_underlying_payment_method_funding_details",
            constants: &[],
            fields: &[Field("card", OPTIONAL), Field("type", NULLABLE)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.card,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.card,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for RevolutPayUnderlyingPaymentMethodFundingDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(RevolutPayUnderlyingPaymentMethodFundingDetails);

/// funding type of the underlying payment method.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RevolutPayUnderlyingPaymentMethodFundingDetailsType {
    /// `card`
    Card,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(RevolutPayUnderlyingPaymentMethodFundingDetailsType {
    Card = "card",
});

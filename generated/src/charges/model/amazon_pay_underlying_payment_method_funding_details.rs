// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, OPTIONAL, Part, Place, Record, Shape, boxed, debug,
};
use crate::{
    AmazonPayUnderlyingPaymentMethodFundingDetailsType,
    PaymentMethodDetailsPassthroughCard,
};

/// The schema `amazon_pay_underlying_payment_method_funding_details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AmazonPayUnderlyingPaymentMethodFundingDetails {
    pub card: Option<Part<PaymentMethodDetailsPassthroughCard>>,
    /// funding type of the underlying payment method.
    pub type_: Option<AmazonPayUnderlyingPaymentMethodFundingDetailsType>,
}

impl Blank for AmazonPayUnderlyingPaymentMethodFundingDetails {
    const BLANK: Self = Self {
        card: Blank::BLANK,
        type_: Blank::BLANK,
    };
}

impl Record for AmazonPayUnderlyingPaymentMethodFundingDetails {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "amazon_pay_underlying_payment_method_funding_details",
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

impl std::fmt::Debug for AmazonPayUnderlyingPaymentMethodFundingDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(AmazonPayUnderlyingPaymentMethodFundingDetails);

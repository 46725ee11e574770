// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `payment_flows_amount_details_resource_error`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentFlowsAmountDetailsResourceError {
    /// The code of the error that occurred when validating the current amount details.
    pub code: Option<PaymentFlowsAmountDetailsResourceErrorCode>,
    /// A message providing more details about the error.
    pub message: Option<String>,
}

impl Blank for PaymentFlowsAmountDetailsResourceError {
    const BLANK: Self = Self {
        code: Blank::BLANK,
        message: Blank::BLANK,
    };
}

impl Record for PaymentFlowsAmountDetailsResourceError {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_flows_amount_details_resource_error",
            constants: &[],
            fields: &[Field("code", NULLABLE), Field("message", NULLABLE)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.code,
            _ => &self.message,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.code,
            _ => &mut self.message,
        }
    }
}

impl std::fmt::Debug for PaymentFlowsAmountDetailsResourceError {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentFlowsAmountDetailsResourceError);

/// The code of the error that occurred when validating the current amount details.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentFlowsAmountDetailsResourceErrorCode {
    /// `amount_details_amount_mismatch`
    AmountDetailsAmountMismatch,
    /// `amount_details_tax_shipping_discount_greater_than_amount`
    AmountDetailsTaxShippingDiscountGreaterThanAmount,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(PaymentFlowsAmountDetailsResourceErrorCode {
    AmountDetailsAmountMismatch = "amount_details_amount_mismatch",
    AmountDetailsTaxShippingDiscountGreaterThanAmount = "amount_details_tax_shipping_discount_greater_than_amount",
});

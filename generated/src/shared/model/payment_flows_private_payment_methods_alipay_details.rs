// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, OPTIONAL, Place, Record, Shape, boxed, debug,
};

/// The schema `payment_flows_private_payment_methods_alipay_details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentFlowsPrivatePaymentMethodsAlipayDetails {
    /// Uniquely identifies this particular Alipay account. You can use this attribute to check whether
    /// two Alipay accounts are the same.
    pub buyer_id: Option<String>,
    /// Uniquely identifies this particular Alipay account. You can use this attribute to check whether
    /// two Alipay accounts are the same.
    pub fingerprint: Option<String>,
    /// Transaction ID of this particular Alipay transaction.
    pub transaction_id: Option<String>,
}

impl Blank for PaymentFlowsPrivatePaymentMethodsAlipayDetails {
    const BLANK: Self = Self {
        buyer_id: Blank::BLANK,
        fingerprint: Blank::BLANK,
        transaction_id: Blank::BLANK,
    };
}

impl Record for PaymentFlowsPrivatePaymentMethodsAlipayDetails {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_flows_private_payment_methods_alipay_details",
            constants: &[],
            fields: &[
                Field("buyer_id", OPTIONAL),
                Field("fingerprint", NULLABLE),
                Field("transaction_id", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.buyer_id,
            1 => &self.fingerprint,
            _ => &self.transaction_id,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.buyer_id,
            1 => &mut self.fingerprint,
            _ => &mut self.transaction_id,
        }
    }
}

impl std::fmt::Debug for PaymentFlowsPrivatePaymentMethodsAlipayDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentFlowsPrivatePaymentMethodsAlipayDetails);

// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Field, OPTIONAL, Part, Place, REQUIRED, Record, Shape, blank, debug,
};
use crate::{
    OutboundPaymentsPaymentMethodDetailsFinancialAccount,
    OutboundPaymentsPaymentMethodDetailsType,
    OutboundPaymentsPaymentMethodDetailsUsBankAccount,
    TreasurySharedResourceBillingDetails,
};

/// The schema `outbound_payments_payment_method_details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct OutboundPaymentsPaymentMethodDetails {
    pub billing_details: TreasurySharedResourceBillingDetails,
    pub financial_account: Option<
        Part<OutboundPaymentsPaymentMethodDetailsFinancialAccount>,
    >,
    /// The type of the payment method used in the OutboundPayment.
    pub type_: OutboundPaymentsPaymentMethodDetailsType,
    pub us_bank_account: Option<Part<OutboundPaymentsPaymentMethodDetailsUsBankAccount>>,
}

impl Record for OutboundPaymentsPaymentMethodDetails {
    fn blank() -> Self {
        Self {
            billing_details: blank(),
            financial_account: blank(),
            type_: blank(),
            us_bank_account: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "outbound_payments_payment_method_details",
            constants: &[],
            fields: &[
                Field("billing_details", REQUIRED),
                Field("financial_account", OPTIONAL),
                Field("type", REQUIRED),
                Field("us_bank_account", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.billing_details,
            1 => &self.financial_account,
            2 => &self.type_,
            _ => &self.us_bank_account,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.billing_details,
            1 => &mut self.financial_account,
            2 => &mut self.type_,
            _ => &mut self.us_bank_account,
        }
    }
}

impl std::fmt::Debug for OutboundPaymentsPaymentMethodDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(OutboundPaymentsPaymentMethodDetails);

// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Field, OPTIONAL, Part, Place, REQUIRED, Record, Shape, blank, debug,
};
use crate::{
    OutboundTransfersPaymentMethodDetailsFinancialAccount,
    OutboundTransfersPaymentMethodDetailsUsBankAccount,
    TreasurySharedResourceBillingDetails,
};

/// The schema `outbound_transfers_payment_method_details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct OutboundTransfersPaymentMethodDetails {
    pub billing_details: TreasurySharedResourceBillingDetails,
    pub financial_account: Option<
        Part<OutboundTransfersPaymentMethodDetailsFinancialAccount>,
    >,
    /// The type of the payment method used in the OutboundTransfer.
    pub type_: OutboundTransfersPaymentMethodDetailsType,
    pub us_bank_account: Option<
        Part<OutboundTransfersPaymentMethodDetailsUsBankAccount>,
    >,
}

impl Record for OutboundTransfersPaymentMethodDetails {
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
            name: "outbound_transfers_payment_method_details",
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

impl std::fmt::Debug for OutboundTransfersPaymentMethodDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(OutboundTransfersPaymentMethodDetails);

/// The type of the payment method used in the OutboundTransfer.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OutboundTransfersPaymentMethodDetailsType {
    /// `financial_account`
    FinancialAccount,
    /// `us_bank_account`
    UsBankAccount,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(OutboundTransfersPaymentMethodDetailsType {
    FinancialAccount = "financial_account",
    UsBankAccount = "us_bank_account",
});

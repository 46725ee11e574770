// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Field, OPTIONAL, Part, Place, REQUIRED, Record, Shape, blank, debug,
};
use crate::{
    InboundTransfersPaymentMethodDetailsUsBankAccount,
    TreasurySharedResourceBillingDetails,
};

/// The schema `inbound_transfers`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InboundTransfers {
    pub billing_details: TreasurySharedResourceBillingDetails,
    pub us_bank_account: Option<Part<InboundTransfersPaymentMethodDetailsUsBankAccount>>,
}

impl Record for InboundTransfers {
    fn blank() -> Self {
        Self {
            billing_details: blank(),
            us_bank_account: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "inbound_transfers",
            constants: &[("type", Constant::Str("us_bank_account"))],
            fields: &[
                Field("billing_details", REQUIRED),
                Field("us_bank_account", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.billing_details,
            _ => &self.us_bank_account,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.billing_details,
            _ => &mut self.us_bank_account,
        }
    }
}

impl std::fmt::Debug for InboundTransfers {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(InboundTransfers);

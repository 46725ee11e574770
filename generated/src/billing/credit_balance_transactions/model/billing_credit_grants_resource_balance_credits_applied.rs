// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Expandable, Field, Place, REQUIRED, Record, Shape, blank, debug};
use crate::InvoiceId;

/// The schema `billing_credit_grants_resource_balance_credits_applied`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingCreditGrantsResourceBalanceCreditsApplied {
    /// The invoice to which the billing credits were applied.
    pub invoice: Expandable<InvoiceId>,
    /// The invoice line item to which the billing credits were applied.
    pub invoice_line_item: String,
}

impl Record for BillingCreditGrantsResourceBalanceCreditsApplied {
    fn blank() -> Self {
        Self {
            invoice: blank(),
            invoice_line_item: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "billing_credit_grants_resource_balance_credits_applied",
            constants: &[],
            fields: &[Field("invoice", REQUIRED), Field("invoice_line_item", REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.invoice,
            _ => &self.invoice_line_item,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.invoice,
            _ => &mut self.invoice_line_item,
        }
    }
}

impl std::fmt::Debug for BillingCreditGrantsResourceBalanceCreditsApplied {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(BillingCreditGrantsResourceBalanceCreditsApplied);

// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `treasury_received_debits_resource_debit_reversal_linked_flows`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryReceivedDebitsResourceDebitReversalLinkedFlows {
    /// Set if there is an Issuing dispute associated with the DebitReversal.
    pub issuing_dispute: Option<String>,
}

impl Blank for TreasuryReceivedDebitsResourceDebitReversalLinkedFlows {
    const BLANK: Self = Self {
        issuing_dispute: Blank::BLANK,
    };
}

impl Record for TreasuryReceivedDebitsResourceDebitReversalLinkedFlows {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "treasury_received_debits_resource_debit_reversal_linked_flows",
            constants: &[],
            fields: &[Field("issuing_dispute", NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.issuing_dispute
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.issuing_dispute
    }
}

impl std::fmt::Debug for TreasuryReceivedDebitsResourceDebitReversalLinkedFlows {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TreasuryReceivedDebitsResourceDebitReversalLinkedFlows);

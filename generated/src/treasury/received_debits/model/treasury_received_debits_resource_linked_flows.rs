// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `treasury_received_debits_resource_linked_flows`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryReceivedDebitsResourceLinkedFlows {
    /// The DebitReversal created as a result of this ReceivedDebit being reversed.
    pub debit_reversal: Option<String>,
    /// Set if the ReceivedDebit is associated with an InboundTransfer's return of funds.
    pub inbound_transfer: Option<String>,
    /// Set if the ReceivedDebit was created due to an
    /// [Issuing Authorization](https://docs.stripe.com/api#issuing_authorizations) object.
    pub issuing_authorization: Option<String>,
    /// Set if the ReceivedDebit is also viewable as an
    /// [Issuing Dispute](https://docs.stripe.com/api#issuing_disputes) object.
    pub issuing_transaction: Option<String>,
    /// Set if the ReceivedDebit was created due to a [Payout](https://docs.stripe.com/api#payouts)
    /// object.
    pub payout: Option<String>,
    /// Set if the ReceivedDebit was created due to a [Topup](https://docs.stripe.com/api#topups)
    /// object.
    pub topup: Option<String>,
}

impl Blank for TreasuryReceivedDebitsResourceLinkedFlows {
    const BLANK: Self = Self {
        debit_reversal: Blank::BLANK,
        inbound_transfer: Blank::BLANK,
        issuing_authorization: Blank::BLANK,
        issuing_transaction: Blank::BLANK,
        payout: Blank::BLANK,
        topup: Blank::BLANK,
    };
}

impl Record for TreasuryReceivedDebitsResourceLinkedFlows {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "treasury_received_debits_resource_linked_flows",
            constants: &[],
            fields: &[
                Field("debit_reversal", NULLABLE),
                Field("inbound_transfer", NULLABLE),
                Field("issuing_authorization", NULLABLE),
                Field("issuing_transaction", NULLABLE),
                Field("payout", NULLABLE),
                Field("topup", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.debit_reversal,
            1 => &self.inbound_transfer,
            2 => &self.issuing_authorization,
            3 => &self.issuing_transaction,
            4 => &self.payout,
            _ => &self.topup,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.debit_reversal,
            1 => &mut self.inbound_transfer,
            2 => &mut self.issuing_authorization,
            3 => &mut self.issuing_transaction,
            4 => &mut self.payout,
            _ => &mut self.topup,
        }
    }
}

impl std::fmt::Debug for TreasuryReceivedDebitsResourceLinkedFlows {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TreasuryReceivedDebitsResourceLinkedFlows);

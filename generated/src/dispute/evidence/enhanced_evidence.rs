// Written by `cargo xtask generate`. Do not edit.
//! What is in `evidence.enhanced_evidence` of [`Dispute`](crate::Dispute).

pub mod visa_compelling_evidence_3;

/// An object in `evidence.enhanced_evidence.visa_compelling_evidence_3` of [`Dispute`](crate::Dispute).
#[derive(Clone)]
#[non_exhaustive]
pub struct VisaCompellingEvidence3 {
    /// Disputed transaction details for Visa Compelling Evidence 3.0 evidence submission.
    pub disputed_transaction: Option<
        rt::Part<visa_compelling_evidence_3::DisputedTransaction>,
    >,
    /// List of exactly two prior undisputed transaction objects for Visa Compelling Evidence 3.0
    /// evidence submission.
    pub prior_undisputed_transactions: Vec<
        visa_compelling_evidence_3::PriorUndisputedTransaction,
    >,
}

impl rt::Blank for VisaCompellingEvidence3 {
    const BLANK: Self = Self {
        disputed_transaction: rt::Blank::BLANK,
        prior_undisputed_transactions: rt::Blank::BLANK,
    };
}

impl rt::Record for VisaCompellingEvidence3 {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "dispute_enhanced_evidence_visa_compelling_evidence3",
            constants: &[],
            fields: &[
                rt::Field("disputed_transaction", rt::NULLABLE),
                rt::Field("prior_undisputed_transactions", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.disputed_transaction,
            _ => &self.prior_undisputed_transactions,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.disputed_transaction,
            _ => &mut self.prior_undisputed_transactions,
        }
    }
}

rt::record_traits!(VisaCompellingEvidence3);

/// An object in `evidence.enhanced_evidence.visa_compliance` of [`Dispute`](crate::Dispute).
#[derive(Clone)]
#[non_exhaustive]
pub struct VisaCompliance {
    /// A field acknowledging the fee incurred when countering a Visa compliance dispute. If this field
    /// is set to true, evidence can be submitted for the compliance dispute. Stripe collects a 500 USD
    /// (or local equivalent) amount to cover the network costs associated with resolving compliance
    /// disputes. Stripe refunds the 500 USD network fee if you win the dispute.
    pub fee_acknowledged: bool,
}

impl rt::Blank for VisaCompliance {
    const BLANK: Self = Self {
        fee_acknowledged: rt::Blank::BLANK,
    };
}

impl rt::Record for VisaCompliance {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "dispute_enhanced_evidence_visa_compliance",
            constants: &[],
            fields: &[rt::Field("fee_acknowledged", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.fee_acknowledged
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.fee_acknowledged
    }
}

rt::record_traits!(VisaCompliance);

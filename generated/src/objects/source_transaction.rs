// Written by `cargo xtask generate`. Do not edit.

/// Some payment methods have no required amount that a customer must send. Customers can be
/// instructed to send any amount, and it can be made up of multiple transactions. As such, sources
/// can have multiple associated transactions.
///
/// The object `source_transaction`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SourceTransaction {
    pub ach_credit_transfer: Option<
        rt::Part<crate::source_transaction::AchCreditTransfer>,
    >,
    /// A positive integer in the smallest currency unit (that is, 100 cents for $1.00, or 1 for ¥1,
    /// Japanese Yen being a zero-decimal currency) representing the amount your customer has pushed to
    /// the receiver.
    pub amount: i64,
    pub chf_credit_transfer: Option<
        rt::Part<crate::source_transaction::ChfCreditTransfer>,
    >,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: rt::Currency,
    pub gbp_credit_transfer: Option<
        rt::Part<crate::source_transaction::GbpCreditTransfer>,
    >,
    /// Unique identifier for the object.
    pub id: crate::ids::SourceTransactionId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    pub paper_check: Option<rt::Part<crate::source_transaction::PaperCheck>>,
    pub sepa_credit_transfer: Option<
        rt::Part<crate::source_transaction::SepaCreditTransfer>,
    >,
    /// The ID of the source this transaction is attached to.
    pub source: String,
    /// The status of the transaction, one of `succeeded`, `pending`, or `failed`.
    pub status: String,
    /// The type of source this transaction is attached to.
    pub type_: crate::source_transaction::Type,
}

impl rt::Record for SourceTransaction {
    fn blank() -> Self {
        Self {
            ach_credit_transfer: rt::blank(),
            amount: rt::blank(),
            chf_credit_transfer: rt::blank(),
            created: rt::blank(),
            currency: rt::blank(),
            gbp_credit_transfer: rt::blank(),
            id: rt::blank(),
            livemode: rt::blank(),
            paper_check: rt::blank(),
            sepa_credit_transfer: rt::blank(),
            source: rt::blank(),
            status: rt::blank(),
            type_: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "source_transaction",
            constants: &[("object", rt::Constant::Str("source_transaction"))],
            fields: &[
                rt::Field("ach_credit_transfer", rt::OPTIONAL),
                rt::Field("amount", rt::REQUIRED),
                rt::Field("chf_credit_transfer", rt::OPTIONAL),
                rt::Field("created", rt::REQUIRED),
                rt::Field("currency", rt::REQUIRED),
                rt::Field("gbp_credit_transfer", rt::OPTIONAL),
                rt::Field("id", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("paper_check", rt::OPTIONAL),
                rt::Field("sepa_credit_transfer", rt::OPTIONAL),
                rt::Field("source", rt::REQUIRED),
                rt::Field("status", rt::REQUIRED),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.ach_credit_transfer,
            1 => &self.amount,
            2 => &self.chf_credit_transfer,
            3 => &self.created,
            4 => &self.currency,
            5 => &self.gbp_credit_transfer,
            6 => &self.id,
            7 => &self.livemode,
            8 => &self.paper_check,
            9 => &self.sepa_credit_transfer,
            10 => &self.source,
            11 => &self.status,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.ach_credit_transfer,
            1 => &mut self.amount,
            2 => &mut self.chf_credit_transfer,
            3 => &mut self.created,
            4 => &mut self.currency,
            5 => &mut self.gbp_credit_transfer,
            6 => &mut self.id,
            7 => &mut self.livemode,
            8 => &mut self.paper_check,
            9 => &mut self.sepa_credit_transfer,
            10 => &mut self.source,
            11 => &mut self.status,
            _ => &mut self.type_,
        }
    }
}

rt::record_traits!(SourceTransaction);

impl rt::Resource for SourceTransaction {
    type Id = crate::ids::SourceTransactionId;
    const OBJECT: &'static str = "source_transaction";
}

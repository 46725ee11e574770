// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`IssuingTransaction`](crate::IssuingTransaction).

pub mod purchase_details;
pub use crate::issuing_authorization::{AmountDetails, MerchantData};

/// An object in `network_data` of [`IssuingTransaction`](crate::IssuingTransaction).
#[derive(Clone)]
#[non_exhaustive]
pub struct NetworkData {
    /// A code created by Stripe which is shared with the merchant to validate the authorization. This
    /// field will be populated if the authorization message was approved. The code typically starts
    /// with the letter "S", followed by a six-digit number. For example, "S498162". Please note that
    /// the code is not guaranteed to be unique across authorizations.
    pub authorization_code: Option<String>,
    /// The date the transaction was processed by the card network. This can be different from the date
    /// the seller recorded the transaction depending on when the acquirer submits the transaction to
    /// the network.
    pub processing_date: Option<String>,
    /// Unique identifier for the authorization assigned by the card network used to match subsequent
    /// messages, disputes, and transactions.
    pub transaction_id: Option<String>,
}

impl rt::Blank for NetworkData {
    const BLANK: Self = Self {
        authorization_code: rt::Blank::BLANK,
        processing_date: rt::Blank::BLANK,
        transaction_id: rt::Blank::BLANK,
    };
}

impl rt::Record for NetworkData {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "issuing_transaction_network_data",
            constants: &[],
            fields: &[
                rt::Field("authorization_code", rt::NULLABLE),
                rt::Field("processing_date", rt::NULLABLE),
                rt::Field("transaction_id", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.authorization_code,
            1 => &self.processing_date,
            _ => &self.transaction_id,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.authorization_code,
            1 => &mut self.processing_date,
            _ => &mut self.transaction_id,
        }
    }
}

rt::record_traits!(NetworkData);

/// An object in `purchase_details` of [`IssuingTransaction`](crate::IssuingTransaction).
#[derive(Clone)]
#[non_exhaustive]
pub struct PurchaseDetails {
    /// Fleet-specific information for transactions using Fleet cards.
    pub fleet: Option<rt::Part<purchase_details::Fleet>>,
    /// Information about the flight that was purchased with this transaction.
    pub flight: Option<rt::Part<purchase_details::Flight>>,
    /// Information about fuel that was purchased with this transaction.
    pub fuel: Option<rt::Part<purchase_details::Fuel>>,
    /// Information about lodging that was purchased with this transaction.
    pub lodging: Option<rt::Part<purchase_details::Lodging>>,
    /// The line items in the purchase.
    pub receipt: Option<Vec<purchase_details::Receipt>>,
    /// A merchant-specific order number.
    pub reference: Option<String>,
}

impl rt::Blank for PurchaseDetails {
    const BLANK: Self = Self {
        fleet: rt::Blank::BLANK,
        flight: rt::Blank::BLANK,
        fuel: rt::Blank::BLANK,
        lodging: rt::Blank::BLANK,
        receipt: rt::Blank::BLANK,
        reference: rt::Blank::BLANK,
    };
}

impl rt::Record for PurchaseDetails {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "issuing_transaction_purchase_details",
            constants: &[],
            fields: &[
                rt::Field("fleet", rt::NULLABLE),
                rt::Field("flight", rt::NULLABLE),
                rt::Field("fuel", rt::NULLABLE),
                rt::Field("lodging", rt::NULLABLE),
                rt::Field("receipt", rt::NULLABLE),
                rt::Field("reference", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.fleet,
            1 => &self.flight,
            2 => &self.fuel,
            3 => &self.lodging,
            4 => &self.receipt,
            _ => &self.reference,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.fleet,
            1 => &mut self.flight,
            2 => &mut self.fuel,
            3 => &mut self.lodging,
            4 => &mut self.receipt,
            _ => &mut self.reference,
        }
    }
}

rt::record_traits!(PurchaseDetails);

/// An object in `treasury` of [`IssuingTransaction`](crate::IssuingTransaction).
#[derive(Clone)]
#[non_exhaustive]
pub struct Treasury {
    /// The Treasury [ReceivedCredit](https://docs.stripe.com/api/treasury/received_credits)
    /// representing this Issuing transaction if it is a refund
    pub received_credit: Option<String>,
    /// The Treasury [ReceivedDebit](https://docs.stripe.com/api/treasury/received_debits) representing
    /// this Issuing transaction if it is a capture
    pub received_debit: Option<String>,
}

impl rt::Blank for Treasury {
    const BLANK: Self = Self {
        received_credit: rt::Blank::BLANK,
        received_debit: rt::Blank::BLANK,
    };
}

impl rt::Record for Treasury {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "issuing_transaction_treasury",
            constants: &[],
            fields: &[
                rt::Field("received_credit", rt::NULLABLE),
                rt::Field("received_debit", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.received_credit,
            _ => &self.received_debit,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.received_credit,
            _ => &mut self.received_debit,
        }
    }
}

rt::record_traits!(Treasury);

/// The nature of the transaction.
#[non_exhaustive]
pub enum Type {
    /// `capture`
    Capture,
    /// `refund`
    Refund,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    Capture = "capture",
    Refund = "refund",
});

/// The digital wallet used for this transaction. One of `apple_pay`, `google_pay`, or
/// `samsung_pay`.
#[non_exhaustive]
pub enum Wallet {
    /// `apple_pay`
    ApplePay,
    /// `google_pay`
    GooglePay,
    /// `samsung_pay`
    SamsungPay,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Wallet {
    ApplePay = "apple_pay",
    GooglePay = "google_pay",
    SamsungPay = "samsung_pay",
});

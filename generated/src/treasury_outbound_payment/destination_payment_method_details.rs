// Written by `cargo xtask generate`. Do not edit.
//! What is in `destination_payment_method_details` of [`TreasuryOutboundPayment`](crate::TreasuryOutboundPayment).

#[cfg(feature = "treasury-outbound_payments")]
pub mod billing_details;
#[cfg(feature = "treasury-outbound_payments")]
pub mod us_bank_account;
#[cfg(feature = "treasury-outbound_payments")]
pub use crate::treasury_inbound_transfer::origin_payment_method_details::BillingDetails;

/// An object in `destination_payment_method_details.financial_account` of [`TreasuryOutboundPayment`](crate::TreasuryOutboundPayment), `destination_payment_method_details.financial_account` of [`TreasuryOutboundTransfer`](crate::TreasuryOutboundTransfer) and 2 more places.
#[derive(Clone)]
#[non_exhaustive]
pub struct FinancialAccount {
    /// Token of the FinancialAccount.
    pub id: String,
}

impl rt::Blank for FinancialAccount {
    const BLANK: Self = Self { id: rt::Blank::BLANK };
}

impl rt::Record for FinancialAccount {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "outbound_payments_payment_method_details_financial_account | outbound_transfers_payment_method_details_financial_account | received_payment_method_details_financial_account",
            constants: &[("network", rt::Constant::Str("stripe"))],
            fields: &[rt::Field("id", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.id
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.id
    }
}

rt::record_traits!(FinancialAccount);

#[cfg(feature = "treasury-outbound_payments")]
/// The type of the payment method used in the OutboundPayment.
#[non_exhaustive]
pub enum Type {
    /// `financial_account`
    FinancialAccount,
    /// `us_bank_account`
    UsBankAccount,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "treasury-outbound_payments")]
rt::open_enum!(Type {
    FinancialAccount = "financial_account",
    UsBankAccount = "us_bank_account",
});

#[cfg(feature = "treasury-outbound_payments")]
/// An object in `destination_payment_method_details.us_bank_account` of [`TreasuryOutboundPayment`](crate::TreasuryOutboundPayment).
#[derive(Clone)]
#[non_exhaustive]
pub struct UsBankAccount {
    /// Account holder type: individual or company.
    pub account_holder_type: Option<us_bank_account::AccountHolderType>,
    /// Account type: checkings or savings. Defaults to checking if omitted.
    pub account_type: Option<us_bank_account::AccountType>,
    /// Name of the bank associated with the bank account.
    pub bank_name: Option<String>,
    /// Uniquely identifies this particular bank account. You can use this attribute to check whether
    /// two bank accounts are the same.
    pub fingerprint: Option<String>,
    /// Last four digits of the bank account number.
    pub last4: Option<String>,
    /// ID of the mandate used to make this payment.
    pub mandate: Option<rt::Expandable<crate::ids::MandateId>>,
    /// The network rails used. See the
    /// [docs](https://docs.stripe.com/treasury/money-movement/timelines) to learn more about money
    /// movement timelines for each network type.
    pub network: us_bank_account::Network,
    /// Routing number of the bank account.
    pub routing_number: Option<String>,
}

#[cfg(feature = "treasury-outbound_payments")]
impl rt::Blank for UsBankAccount {
    const BLANK: Self = Self {
        account_holder_type: rt::Blank::BLANK,
        account_type: rt::Blank::BLANK,
        bank_name: rt::Blank::BLANK,
        fingerprint: rt::Blank::BLANK,
        last4: rt::Blank::BLANK,
        mandate: rt::Blank::BLANK,
        network: rt::Blank::BLANK,
        routing_number: rt::Blank::BLANK,
    };
}

#[cfg(feature = "treasury-outbound_payments")]
impl rt::Record for UsBankAccount {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "outbound_payments_payment_method_details_us_bank_account",
            constants: &[],
            fields: &[
                rt::Field("account_holder_type", rt::NULLABLE),
                rt::Field("account_type", rt::NULLABLE),
                rt::Field("bank_name", rt::NULLABLE),
                rt::Field("fingerprint", rt::NULLABLE),
                rt::Field("last4", rt::NULLABLE),
                rt::Field("mandate", rt::OPTIONAL),
                rt::Field("network", rt::REQUIRED),
                rt::Field("routing_number", rt::NULLABLE | rt::SECRET),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.account_holder_type,
            1 => &self.account_type,
            2 => &self.bank_name,
            3 => &self.fingerprint,
            4 => &self.last4,
            5 => &self.mandate,
            6 => &self.network,
            _ => &self.routing_number,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.account_holder_type,
            1 => &mut self.account_type,
            2 => &mut self.bank_name,
            3 => &mut self.fingerprint,
            4 => &mut self.last4,
            5 => &mut self.mandate,
            6 => &mut self.network,
            _ => &mut self.routing_number,
        }
    }
}

#[cfg(feature = "treasury-outbound_payments")]
rt::record_traits!(UsBankAccount);

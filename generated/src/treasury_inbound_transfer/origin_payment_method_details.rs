// Written by `cargo xtask generate`. Do not edit.
//! What is in `origin_payment_method_details` of [`TreasuryInboundTransfer`](crate::TreasuryInboundTransfer).

#[cfg(feature = "treasury-inbound_transfers")]
pub mod billing_details;
#[cfg(feature = "treasury-inbound_transfers")]
pub mod us_bank_account;

/// An object in `origin_payment_method_details.billing_details` of [`TreasuryInboundTransfer`](crate::TreasuryInboundTransfer), `destination_payment_method_details.billing_details` of [`TreasuryOutboundPayment`](crate::TreasuryOutboundPayment) and 3 more places.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingDetails {
    pub address: rt::Part<crate::customer::Address>,
    /// Email address.
    pub email: Option<String>,
    /// Full name.
    pub name: Option<String>,
}

impl rt::Record for BillingDetails {
    fn blank() -> Self {
        Self {
            address: rt::blank(),
            email: rt::blank(),
            name: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "treasury_shared_resource_billing_details",
            constants: &[],
            fields: &[
                rt::Field("address", rt::REQUIRED),
                rt::Field("email", rt::NULLABLE),
                rt::Field("name", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.address,
            1 => &self.email,
            _ => &self.name,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.address,
            1 => &mut self.email,
            _ => &mut self.name,
        }
    }
}

rt::record_traits!(BillingDetails);

#[cfg(feature = "treasury-inbound_transfers")]
/// An object in `origin_payment_method_details.us_bank_account` of [`TreasuryInboundTransfer`](crate::TreasuryInboundTransfer).
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
    /// Routing number of the bank account.
    pub routing_number: Option<String>,
}

#[cfg(feature = "treasury-inbound_transfers")]
impl rt::Blank for UsBankAccount {
    const BLANK: Self = Self {
        account_holder_type: rt::Blank::BLANK,
        account_type: rt::Blank::BLANK,
        bank_name: rt::Blank::BLANK,
        fingerprint: rt::Blank::BLANK,
        last4: rt::Blank::BLANK,
        mandate: rt::Blank::BLANK,
        routing_number: rt::Blank::BLANK,
    };
}

#[cfg(feature = "treasury-inbound_transfers")]
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
            name: "inbound_transfers_payment_method_details_us_bank_account",
            constants: &[("network", rt::Constant::Str("ach"))],
            fields: &[
                rt::Field("account_holder_type", rt::NULLABLE),
                rt::Field("account_type", rt::NULLABLE),
                rt::Field("bank_name", rt::NULLABLE),
                rt::Field("fingerprint", rt::NULLABLE),
                rt::Field("last4", rt::NULLABLE),
                rt::Field("mandate", rt::OPTIONAL),
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
            _ => &mut self.routing_number,
        }
    }
}

#[cfg(feature = "treasury-inbound_transfers")]
rt::record_traits!(UsBankAccount);

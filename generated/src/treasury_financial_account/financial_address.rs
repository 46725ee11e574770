// Written by `cargo xtask generate`. Do not edit.
//! What is in `financial_address` of [`TreasuryFinancialAccount`](crate::TreasuryFinancialAccount).

/// ABA Records contain U.S. bank account details per the ABA format.
///
/// An object in `financial_addresses[].aba` of [`TreasuryFinancialAccount`](crate::TreasuryFinancialAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct Aba {
    /// The name of the person or business that owns the bank account.
    pub account_holder_name: String,
    /// The account number.
    pub account_number: Option<String>,
    /// The last four characters of the account number.
    pub account_number_last4: String,
    /// Name of the bank.
    pub bank_name: String,
    /// Routing number for the account.
    pub routing_number: String,
}

impl rt::Blank for Aba {
    const BLANK: Self = Self {
        account_holder_name: rt::Blank::BLANK,
        account_number: rt::Blank::BLANK,
        account_number_last4: rt::Blank::BLANK,
        bank_name: rt::Blank::BLANK,
        routing_number: rt::Blank::BLANK,
    };
}

impl rt::Record for Aba {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "treasury_financial_accounts_resource_aba_record",
            constants: &[],
            fields: &[
                rt::Field("account_holder_name", rt::REQUIRED),
                rt::Field("account_number", rt::NULLABLE | rt::SECRET),
                rt::Field("account_number_last4", rt::REQUIRED),
                rt::Field("bank_name", rt::REQUIRED),
                rt::Field("routing_number", rt::REQUIRED | rt::SECRET),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.account_holder_name,
            1 => &self.account_number,
            2 => &self.account_number_last4,
            3 => &self.bank_name,
            _ => &self.routing_number,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.account_holder_name,
            1 => &mut self.account_number,
            2 => &mut self.account_number_last4,
            3 => &mut self.bank_name,
            _ => &mut self.routing_number,
        }
    }
}

rt::record_traits!(Aba);

/// The values of `financial_addresses[].supported_networks[]` of [`TreasuryFinancialAccount`](crate::TreasuryFinancialAccount).
#[non_exhaustive]
pub enum SupportedNetwork {
    /// `ach`
    Ach,
    /// `us_domestic_wire`
    UsDomesticWire,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(SupportedNetwork {
    Ach = "ach",
    UsDomesticWire = "us_domestic_wire",
});

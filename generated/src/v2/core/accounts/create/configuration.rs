// Written by `cargo xtask generate`. Do not edit.
//! What `configuration` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create) takes.

pub mod customer;
pub mod merchant;
pub mod recipient;

rt::params! {
    /// The Customer Configuration allows the Account to be used in inbound payment flows (i.e.
    /// customer-facing payment and billing flows).
    ///
    /// Parameters for `configuration[customer]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create).
    pub struct Customer;
}

impl Customer {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Automatic indirect tax settings to be used when automatic tax calculation is enabled on the
    /// customer's invoices, subscriptions, checkout sessions, or payment links. Surfaces if automatic
    /// tax calculation is possible given the current customer location information.
    #[inline]
    pub fn automatic_indirect_tax(
        self,
        automatic_indirect_tax: customer::AutomaticIndirectTax,
    ) -> Self {
        Self(self.0.with("automatic_indirect_tax", automatic_indirect_tax))
    }

    /// Billing settings - default settings used for this customer in Billing flows such as Invoices and
    /// Subscriptions.
    #[inline]
    pub fn billing(self, billing: customer::Billing) -> Self {
        Self(self.0.with("billing", billing))
    }

    /// Capabilities that have been requested on the Customer Configuration.
    #[inline]
    pub fn capabilities(self, capabilities: customer::Capabilities) -> Self {
        Self(self.0.with("capabilities", capabilities))
    }

    /// The customer's shipping information. Appears on invoices emailed to this customer.
    #[inline]
    pub fn shipping(self, shipping: customer::Shipping) -> Self {
        Self(self.0.with("shipping", shipping))
    }

    /// ID of the test clock to attach to the customer. Can only be set on testmode Accounts, and when
    /// the Customer Configuration is first set on an Account.
    #[inline]
    pub fn test_clock(
        self,
        test_clock: impl Into<crate::ids::TestHelpersTestClockId>,
    ) -> Self {
        let test_clock: crate::ids::TestHelpersTestClockId = test_clock.into();
        Self(self.0.with("test_clock", test_clock))
    }
}

impl Default for Customer {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Enables the Account to act as a connected account and collect payments facilitated by a Connect
    /// platform. You must onboard your platform to Connect before you can add this configuration to
    /// your connected accounts. Utilize this configuration when the Account will be the Merchant of
    /// Record, like with Direct charges or Destination Charges with on_behalf_of set.
    ///
    /// Parameters for `configuration[merchant]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create).
    pub struct Merchant;
}

impl Merchant {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Settings used for Bacs debit payments.
    #[inline]
    pub fn bacs_debit_payments(
        self,
        bacs_debit_payments: crate::accounts::create::settings::BacsDebitPayments,
    ) -> Self {
        Self(self.0.with("bacs_debit_payments", bacs_debit_payments))
    }

    /// Settings used to apply the merchant's branding to email receipts, invoices, Checkout, and other
    /// products.
    #[inline]
    pub fn branding(
        self,
        branding: crate::accounts::create::settings::Branding,
    ) -> Self {
        Self(self.0.with("branding", branding))
    }

    /// Capabilities to request on the Merchant Configuration.
    #[inline]
    pub fn capabilities(self, capabilities: merchant::Capabilities) -> Self {
        Self(self.0.with("capabilities", capabilities))
    }

    /// Card payments settings.
    #[inline]
    pub fn card_payments(self, card_payments: merchant::CardPayments) -> Self {
        Self(self.0.with("card_payments", card_payments))
    }

    /// Settings specific to Konbini payments on the account.
    #[inline]
    pub fn konbini_payments(self, konbini_payments: merchant::KonbiniPayments) -> Self {
        Self(self.0.with("konbini_payments", konbini_payments))
    }

    /// The Merchant Category Code (MCC) for the Merchant Configuration. MCCs classify businesses based
    /// on the goods or services they provide.
    #[inline]
    pub fn mcc(self, mcc: impl Into<String>) -> Self {
        Self(self.0.with("mcc", rt::Value::text(mcc)))
    }

    /// Settings for the default text that appears on statements for language variations.
    #[inline]
    pub fn script_statement_descriptor(
        self,
        script_statement_descriptor: merchant::ScriptStatementDescriptor,
    ) -> Self {
        Self(self.0.with("script_statement_descriptor", script_statement_descriptor))
    }

    /// Statement descriptor.
    #[inline]
    pub fn statement_descriptor(
        self,
        statement_descriptor: merchant::StatementDescriptor,
    ) -> Self {
        Self(self.0.with("statement_descriptor", statement_descriptor))
    }

    /// Publicly available contact information for sending support issues to.
    #[inline]
    pub fn support(self, support: merchant::Support) -> Self {
        Self(self.0.with("support", support))
    }
}

impl Default for Merchant {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// The Recipient Configuration allows the Account to receive funds. Utilize this configuration if
    /// the Account will not be the Merchant of Record, like with Separate Charges & Transfers, or
    /// Destination Charges without on_behalf_of set.
    ///
    /// Parameters for `configuration[recipient]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create).
    pub struct Recipient;
}

impl Recipient {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Capabilities to be requested on the Recipient Configuration.
    #[inline]
    pub fn capabilities(self, capabilities: recipient::Capabilities) -> Self {
        Self(self.0.with("capabilities", capabilities))
    }
}

impl Default for Recipient {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

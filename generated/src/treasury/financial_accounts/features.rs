// Written by `cargo xtask generate`. Do not edit.
//! The operations of `treasury::financial_accounts::features`.

pub mod update;

rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/treasury/financial_accounts/{financial_account}/features`.
    pub struct RetrieveRequest -> crate::TreasuryFinancialAccountFeatures, expand;
}

/// Retrieve FinancialAccount Features.
///
/// Retrieves Features information associated with the FinancialAccount.
///
/// `GET /v1/treasury/financial_accounts/{financial_account}/features`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::treasury::financial_accounts::features::retrieve("FINANCIAL_ACCOUNT_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(
    financial_account: impl Into<crate::ids::TreasuryFinancialAccountId>,
) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetTreasuryFinancialAccountsFinancialAccountFeatures",
        method: rt::Method::Get,
        path: "/v1/treasury/financial_accounts/{financial_account}/features",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let financial_account: crate::ids::TreasuryFinancialAccountId = financial_account
        .into();
    RetrieveRequest(rt::Request::new(OPERATION, &[financial_account.as_str()]))
}

rt::operation! {
    /// The request of [`update`]: `POST /v1/treasury/financial_accounts/{financial_account}/features`.
    pub struct UpdateRequest -> crate::TreasuryFinancialAccountFeatures, expand;
}

/// Update FinancialAccount Features.
///
/// Updates the Features associated with a FinancialAccount.
///
/// `POST /v1/treasury/financial_accounts/{financial_account}/features`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::treasury::financial_accounts::features::update("FINANCIAL_ACCOUNT_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update(
    financial_account: impl Into<crate::ids::TreasuryFinancialAccountId>,
) -> UpdateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTreasuryFinancialAccountsFinancialAccountFeatures",
        method: rt::Method::Post,
        path: "/v1/treasury/financial_accounts/{financial_account}/features",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let financial_account: crate::ids::TreasuryFinancialAccountId = financial_account
        .into();
    UpdateRequest(rt::Request::new(OPERATION, &[financial_account.as_str()]))
}

impl UpdateRequest {
    /// Encodes the FinancialAccount's ability to be used with the Issuing product, including attaching
    /// cards to and drawing funds from the FinancialAccount.
    #[inline]
    pub fn card_issuing(
        self,
        card_issuing: crate::treasury::financial_accounts::create::features::CardIssuing,
    ) -> Self {
        Self(self.0.with("card_issuing", card_issuing))
    }

    /// Represents whether this FinancialAccount is eligible for deposit insurance. Various factors
    /// determine the insurance amount.
    #[inline]
    pub fn deposit_insurance(
        self,
        deposit_insurance: crate::treasury::financial_accounts::create::features::DepositInsurance,
    ) -> Self {
        Self(self.0.with("deposit_insurance", deposit_insurance))
    }

    /// Contains Features that add FinancialAddresses to the FinancialAccount.
    #[inline]
    pub fn financial_addresses(
        self,
        financial_addresses: crate::treasury::financial_accounts::create::features::FinancialAddresses,
    ) -> Self {
        Self(self.0.with("financial_addresses", financial_addresses))
    }

    /// Contains settings related to adding funds to a FinancialAccount from another Account with the
    /// same owner.
    #[inline]
    pub fn inbound_transfers(
        self,
        inbound_transfers: crate::treasury::financial_accounts::create::features::InboundTransfers,
    ) -> Self {
        Self(self.0.with("inbound_transfers", inbound_transfers))
    }

    /// Represents the ability for the FinancialAccount to send money to, or receive money from other
    /// FinancialAccounts (for example, via OutboundPayment).
    #[inline]
    pub fn intra_stripe_flows(
        self,
        intra_stripe_flows: crate::treasury::financial_accounts::create::features::IntraStripeFlows,
    ) -> Self {
        Self(self.0.with("intra_stripe_flows", intra_stripe_flows))
    }

    /// Includes Features related to initiating money movement out of the FinancialAccount to someone
    /// else's bucket of money.
    #[inline]
    pub fn outbound_payments(
        self,
        outbound_payments: crate::treasury::financial_accounts::create::features::OutboundPayments,
    ) -> Self {
        Self(self.0.with("outbound_payments", outbound_payments))
    }

    /// Contains a Feature and settings related to moving money out of the FinancialAccount into another
    /// Account with the same owner.
    #[inline]
    pub fn outbound_transfers(
        self,
        outbound_transfers: crate::treasury::financial_accounts::create::features::OutboundTransfers,
    ) -> Self {
        Self(self.0.with("outbound_transfers", outbound_transfers))
    }
}

// Written by `cargo xtask generate`. Do not edit.
//! The operations of `external_accounts`.

use stripe_runtime::{Base, Body, Metadata, Method, Operation, Request, Value};
use crate::{
    API_VERSION, AccountBankAccountAccountType, AccountHolderType, ExternalAccount,
    ExternalAccountDocumentsParam,
};

pub(crate) mod model;

stripe_runtime::operation! {
    /// The request of [`update`]: `POST /v1/external_accounts/{id}`.
    pub struct UpdateRequest -> ExternalAccount, expand;
}

/// Updates the metadata, account holder name, account holder type of a bank account belonging to a
/// connected account and optionally sets it as the default for its currency. Other bank account
/// details are not editable by design.
///
/// You can only update bank accounts when
/// [account.controller.requirement_collection](https://docs.stripe.com/api/accounts/object#account_object-controller-requirement_collection)
/// is `application`, which includes
/// [Custom accounts](https://docs.stripe.com/connect/custom-accounts).
///
/// You can re-enable a disabled bank account by performing an update call without providing any
/// arguments or changes.
///
/// `POST /v1/external_accounts/{id}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::external_accounts::update("ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update(id: impl AsRef<str>) -> UpdateRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostExternalAccountsId",
        method: Method::Post,
        path: "/v1/external_accounts/{id}",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    UpdateRequest(Request::new(OPERATION, &[id.as_ref()]))
}

impl UpdateRequest {
    /// The name of the person or business that owns the bank account.
    #[inline]
    pub fn account_holder_name(
        mut self,
        account_holder_name: impl Into<String>,
    ) -> Self {
        self.0.set("account_holder_name", Value::text(account_holder_name));
        self
    }

    /// The type of entity that holds the account. This can be either `individual` or `company`.
    #[inline]
    pub fn account_holder_type(
        mut self,
        account_holder_type: AccountHolderType,
    ) -> Self {
        self.0.set("account_holder_type", account_holder_type);
        self
    }

    /// Clears `account_holder_type`: unsets what is stored.
    #[inline]
    pub fn clear_account_holder_type(mut self) -> Self {
        self.0.clear("account_holder_type");
        self
    }

    /// The bank account type. This can only be `checking` or `savings` in most countries. In Japan,
    /// this can only be `futsu` or `toza`.
    #[inline]
    pub fn account_type(mut self, account_type: AccountBankAccountAccountType) -> Self {
        self.0.set("account_type", account_type);
        self
    }

    /// City/District/Suburb/Town/Village.
    #[inline]
    pub fn address_city(mut self, address_city: impl Into<String>) -> Self {
        self.0.set("address_city", Value::text(address_city));
        self
    }

    /// Billing address country, if provided when creating card.
    #[inline]
    pub fn address_country(mut self, address_country: impl Into<String>) -> Self {
        self.0.set("address_country", Value::text(address_country));
        self
    }

    /// Address line 1 (Street address/PO Box/Company name).
    #[inline]
    pub fn address_line1(mut self, address_line1: impl Into<String>) -> Self {
        self.0.set("address_line1", Value::text(address_line1));
        self
    }

    /// Address line 2 (Apartment/Suite/Unit/Building).
    #[inline]
    pub fn address_line2(mut self, address_line2: impl Into<String>) -> Self {
        self.0.set("address_line2", Value::text(address_line2));
        self
    }

    /// State/County/Province/Region.
    #[inline]
    pub fn address_state(mut self, address_state: impl Into<String>) -> Self {
        self.0.set("address_state", Value::text(address_state));
        self
    }

    /// ZIP or postal code.
    #[inline]
    pub fn address_zip(mut self, address_zip: impl Into<String>) -> Self {
        self.0.set("address_zip", Value::text(address_zip));
        self
    }

    /// When set to true, this becomes the default external account for its currency.
    #[inline]
    pub fn default_for_currency(mut self, default_for_currency: bool) -> Self {
        self.0.set("default_for_currency", default_for_currency);
        self
    }

    /// Documents that may be submitted to satisfy various informational requests.
    #[inline]
    pub fn documents(mut self, documents: ExternalAccountDocumentsParam) -> Self {
        self.0.set("documents", documents);
        self
    }

    /// Two digit number representing the card’s expiration month.
    #[inline]
    pub fn exp_month(mut self, exp_month: impl Into<String>) -> Self {
        self.0.set("exp_month", Value::text(exp_month));
        self
    }

    /// Four digit number representing the card’s expiration year.
    #[inline]
    pub fn exp_year(mut self, exp_year: impl Into<String>) -> Self {
        self.0.set("exp_year", Value::text(exp_year));
        self
    }

    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    /// Individual keys can be unset by posting an empty value to them. All keys can be unset by posting
    /// an empty value to `metadata`.
    #[inline]
    pub fn metadata(mut self, metadata: impl Into<Metadata>) -> Self {
        self.0.set("metadata", Into::<Metadata>::into(metadata));
        self
    }

    /// Clears `metadata`: unsets what is stored.
    #[inline]
    pub fn clear_metadata(mut self) -> Self {
        self.0.clear("metadata");
        self
    }

    /// Cardholder name.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.set("name", Value::text(name));
        self
    }
}

// Written by `cargo xtask generate`. Do not edit.
//! The operations of `external_accounts`.

pub mod update;

#[cfg(feature = "external_accounts")]
rt::operation! {
    /// The request of [`update`]: `POST /v1/external_accounts/{id}`.
    pub struct UpdateRequest -> crate::ExternalAccount, expand;
}

#[cfg(feature = "external_accounts")]
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
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostExternalAccountsId",
        method: rt::Method::Post,
        path: "/v1/external_accounts/{id}",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    UpdateRequest(rt::Request::new(OPERATION, &[id.as_ref()]))
}

#[cfg(feature = "external_accounts")]
impl UpdateRequest {
    /// The name of the person or business that owns the bank account.
    #[inline]
    pub fn account_holder_name(self, account_holder_name: impl Into<String>) -> Self {
        Self(self.0.with("account_holder_name", rt::Value::text(account_holder_name)))
    }

    /// The type of entity that holds the account. This can be either `individual` or `company`.
    #[inline]
    pub fn account_holder_type(
        self,
        account_holder_type: update::AccountHolderType,
    ) -> Self {
        Self(self.0.with("account_holder_type", account_holder_type))
    }

    /// Clears `account_holder_type`: unsets what is stored.
    #[inline]
    pub fn clear_account_holder_type(self) -> Self {
        Self(self.0.cleared("account_holder_type"))
    }

    /// The bank account type. This can only be `checking` or `savings` in most countries. In Japan,
    /// this can only be `futsu` or `toza`.
    #[inline]
    pub fn account_type(
        self,
        account_type: crate::tokens::create::bank_account::AccountType,
    ) -> Self {
        Self(self.0.with("account_type", account_type))
    }

    /// City/District/Suburb/Town/Village.
    #[inline]
    pub fn address_city(self, address_city: impl Into<String>) -> Self {
        Self(self.0.with("address_city", rt::Value::text(address_city)))
    }

    /// Billing address country, if provided when creating card.
    #[inline]
    pub fn address_country(self, address_country: impl Into<String>) -> Self {
        Self(self.0.with("address_country", rt::Value::text(address_country)))
    }

    /// Address line 1 (Street address/PO Box/Company name).
    #[inline]
    pub fn address_line1(self, address_line1: impl Into<String>) -> Self {
        Self(self.0.with("address_line1", rt::Value::text(address_line1)))
    }

    /// Address line 2 (Apartment/Suite/Unit/Building).
    #[inline]
    pub fn address_line2(self, address_line2: impl Into<String>) -> Self {
        Self(self.0.with("address_line2", rt::Value::text(address_line2)))
    }

    /// State/County/Province/Region.
    #[inline]
    pub fn address_state(self, address_state: impl Into<String>) -> Self {
        Self(self.0.with("address_state", rt::Value::text(address_state)))
    }

    /// ZIP or postal code.
    #[inline]
    pub fn address_zip(self, address_zip: impl Into<String>) -> Self {
        Self(self.0.with("address_zip", rt::Value::text(address_zip)))
    }

    /// When set to true, this becomes the default external account for its currency.
    #[inline]
    pub fn default_for_currency(self, default_for_currency: bool) -> Self {
        Self(self.0.with("default_for_currency", default_for_currency))
    }

    /// Documents that may be submitted to satisfy various informational requests.
    #[inline]
    pub fn documents(
        self,
        documents: crate::accounts::create::bank_account::Documents,
    ) -> Self {
        Self(self.0.with("documents", documents))
    }

    /// Two digit number representing the card’s expiration month.
    #[inline]
    pub fn exp_month(self, exp_month: impl Into<String>) -> Self {
        Self(self.0.with("exp_month", rt::Value::text(exp_month)))
    }

    /// Four digit number representing the card’s expiration year.
    #[inline]
    pub fn exp_year(self, exp_year: impl Into<String>) -> Self {
        Self(self.0.with("exp_year", rt::Value::text(exp_year)))
    }

    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    /// Individual keys can be unset by posting an empty value to them. All keys can be unset by posting
    /// an empty value to `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<rt::Metadata>) -> Self {
        let metadata: rt::Metadata = metadata.into();
        Self(self.0.with("metadata", metadata))
    }

    /// Clears `metadata`: unsets what is stored.
    #[inline]
    pub fn clear_metadata(self) -> Self {
        Self(self.0.cleared("metadata"))
    }

    /// Cardholder name.
    #[inline]
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.with("name", rt::Value::text(name)))
    }
}

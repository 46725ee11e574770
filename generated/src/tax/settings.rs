// Written by `cargo xtask generate`. Do not edit.
//! The operations of `tax::settings`.

pub mod update;

rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/tax/settings`.
    pub struct RetrieveRequest -> crate::TaxSettings, expand;
}

/// Retrieve settings.
///
/// Retrieves Tax `Settings` for a merchant.
///
/// `GET /v1/tax/settings`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::tax::settings::retrieve().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve() -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetTaxSettings",
        method: rt::Method::Get,
        path: "/v1/tax/settings",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    RetrieveRequest(rt::Request::new(OPERATION, &[]))
}

rt::operation! {
    /// The request of [`update`]: `POST /v1/tax/settings`.
    pub struct UpdateRequest -> crate::TaxSettings, expand;
}

/// Update settings.
///
/// Updates Tax `Settings` parameters used in tax calculations. All parameters are editable but none
/// can be removed once set.
///
/// `POST /v1/tax/settings`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::tax::settings::update().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update() -> UpdateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTaxSettings",
        method: rt::Method::Post,
        path: "/v1/tax/settings",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    UpdateRequest(rt::Request::new(OPERATION, &[]))
}

impl UpdateRequest {
    /// Default configuration to be used on Stripe Tax calculations.
    #[inline]
    pub fn defaults(self, defaults: update::Defaults) -> Self {
        Self(self.0.with("defaults", defaults))
    }

    /// The place where your business is located.
    #[inline]
    pub fn head_office(self, head_office: update::HeadOffice) -> Self {
        Self(self.0.with("head_office", head_office))
    }
}

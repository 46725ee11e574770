// Written by `cargo xtask generate`. Do not edit.
//! The operations of `issuing::cards`.

use stripe_runtime::{
    Base, Body, List, Metadata, Method, Operation, Range, Request, Timestamp, Value,
};
use crate::{
    API_VERSION, AuthorizationControlsParam, CreateIssuingCardReplacementReason,
    EncryptedPinParam, IssuingCard, IssuingCardId, LifecycleControlsParam,
    ListBillingMeterStatus, ListIssuingCardStatus, ListIssuingCardType, ShippingSpecs,
    UpdateIssuingCardCancellationReason,
};

pub(crate) mod model;
pub(crate) mod params;

stripe_runtime::operation! {
    /// The request of [`create`]: `POST /v1/issuing/cards`.
    pub struct CreateRequest -> IssuingCard, expand;
}

/// Create a card.
///
/// Creates an Issuing `Card` object.
///
/// `POST /v1/issuing/cards`
///
/// - `currency`: The currency for the card.
/// - `type_`: The type of card to issue. Possible values are `physical` or `virtual`.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::issuing::cards::create("CURRENCY", stripe::ListIssuingCardType::Physical).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(currency: impl Into<String>, type_: ListIssuingCardType) -> CreateRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostIssuingCards",
        method: Method::Post,
        path: "/v1/issuing/cards",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    CreateRequest(
        Request::new(OPERATION, &[])
            .with("currency", Value::text(currency))
            .with("type", type_),
    )
}

impl CreateRequest {
    /// The [Cardholder](https://docs.stripe.com/api#issuing_cardholder_object) object with which the
    /// card will be associated.
    #[inline]
    pub fn cardholder(self, cardholder: impl Into<String>) -> Self {
        Self(self.0.with("cardholder", Value::text(cardholder)))
    }

    /// The desired expiration month (1-12) for this card if
    /// [specifying a custom expiration date](https://docs.stripe.com/issuing/cards/virtual/issue-cards?testing-method=with-code#exp-dates).
    #[inline]
    pub fn exp_month(self, exp_month: i64) -> Self {
        Self(self.0.with("exp_month", exp_month))
    }

    /// The desired 4-digit expiration year for this card if
    /// [specifying a custom expiration date](https://docs.stripe.com/issuing/cards/virtual/issue-cards?testing-method=with-code#exp-dates).
    #[inline]
    pub fn exp_year(self, exp_year: i64) -> Self {
        Self(self.0.with("exp_year", exp_year))
    }

    /// The new financial account ID the card will be associated with. This field allows a card to be
    /// reassigned to a different financial account.
    #[inline]
    pub fn financial_account(self, financial_account: impl Into<String>) -> Self {
        Self(self.0.with("financial_account", Value::text(financial_account)))
    }

    /// Rules that control the lifecycle of this card, such as automatic cancellation. Refer to our
    /// [documentation](https://docs.stripe.com/issuing/controls/lifecycle-controls) for more details.
    #[inline]
    pub fn lifecycle_controls(self, lifecycle_controls: LifecycleControlsParam) -> Self {
        Self(self.0.with("lifecycle_controls", lifecycle_controls))
    }

    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    /// Individual keys can be unset by posting an empty value to them. All keys can be unset by posting
    /// an empty value to `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<Metadata>) -> Self {
        Self(self.0.with("metadata", Into::<Metadata>::into(metadata)))
    }

    /// The personalization design object belonging to this card.
    #[inline]
    pub fn personalization_design(
        self,
        personalization_design: impl Into<String>,
    ) -> Self {
        Self(self.0.with("personalization_design", Value::text(personalization_design)))
    }

    /// The desired PIN for this card.
    #[inline]
    pub fn pin(self, pin: EncryptedPinParam) -> Self {
        Self(self.0.with("pin", pin))
    }

    /// The card this is meant to be a replacement for (if any).
    #[inline]
    pub fn replacement_for(self, replacement_for: impl Into<String>) -> Self {
        Self(self.0.with("replacement_for", Value::text(replacement_for)))
    }

    /// If `replacement_for` is specified, this should indicate why that card is being replaced.
    #[inline]
    pub fn replacement_reason(
        self,
        replacement_reason: CreateIssuingCardReplacementReason,
    ) -> Self {
        Self(self.0.with("replacement_reason", replacement_reason))
    }

    /// The second line to print on the card. Max length: 24 characters.
    #[inline]
    pub fn second_line(self, second_line: impl Into<String>) -> Self {
        Self(self.0.with("second_line", Value::text(second_line)))
    }

    /// Clears `second_line`: unsets what is stored.
    #[inline]
    pub fn clear_second_line(self) -> Self {
        Self(self.0.cleared("second_line"))
    }

    /// The address where the card will be shipped.
    #[inline]
    pub fn shipping(self, shipping: ShippingSpecs) -> Self {
        Self(self.0.with("shipping", shipping))
    }

    /// Rules that control spending for this card. Refer to our
    /// [documentation](https://docs.stripe.com/issuing/controls/spending-controls) for more details.
    #[inline]
    pub fn spending_controls(
        self,
        spending_controls: AuthorizationControlsParam,
    ) -> Self {
        Self(self.0.with("spending_controls", spending_controls))
    }

    /// Whether authorizations can be approved on this card. May be blocked from activating cards
    /// depending on past-due Cardholder requirements. Defaults to `inactive`.
    #[inline]
    pub fn status(self, status: ListBillingMeterStatus) -> Self {
        Self(self.0.with("status", status))
    }
}

stripe_runtime::operation! {
    /// The request of [`list`]: `GET /v1/issuing/cards`.
    pub struct ListRequest -> List<IssuingCard>, paged, expand;
}

/// List all cards.
///
/// Returns a list of Issuing `Card` objects. The objects are sorted in descending order by creation
/// date, with the most recently created object appearing first.
///
/// `GET /v1/issuing/cards`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::issuing::cards::list().stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list() -> ListRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetIssuingCards",
        method: Method::Get,
        path: "/v1/issuing/cards",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    ListRequest(Request::new(OPERATION, &[]))
}

impl ListRequest {
    /// Only return cards belonging to the Cardholder with the provided ID.
    #[inline]
    pub fn cardholder(self, cardholder: impl Into<String>) -> Self {
        Self(self.0.with("cardholder", Value::text(cardholder)))
    }

    /// Only return cards that were issued during the given date interval.
    #[inline]
    pub fn created(self, created: impl Into<Range<Timestamp>>) -> Self {
        Self(self.0.with("created", Into::<Range<Timestamp>>::into(created)))
    }

    /// A cursor for use in pagination. `ending_before` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, starting with `obj_bar`,
    /// your subsequent call can include `ending_before=obj_bar` in order to fetch the previous page of
    /// the list.
    #[inline]
    pub fn ending_before(self, ending_before: impl Into<String>) -> Self {
        Self(self.0.with("ending_before", Value::text(ending_before)))
    }

    /// Only return cards that have the given expiration month.
    #[inline]
    pub fn exp_month(self, exp_month: i64) -> Self {
        Self(self.0.with("exp_month", exp_month))
    }

    /// Only return cards that have the given expiration year.
    #[inline]
    pub fn exp_year(self, exp_year: i64) -> Self {
        Self(self.0.with("exp_year", exp_year))
    }

    /// Only return cards that have the given last four digits.
    #[inline]
    pub fn last4(self, last4: impl Into<String>) -> Self {
        Self(self.0.with("last4", Value::text(last4)))
    }

    /// A limit on the number of objects to be returned. Limit can range between 1 and 100, and the
    /// default is 10.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.with("limit", limit))
    }

    /// Sets `personalization_design`.
    #[inline]
    pub fn personalization_design(
        self,
        personalization_design: impl Into<String>,
    ) -> Self {
        Self(self.0.with("personalization_design", Value::text(personalization_design)))
    }

    /// A cursor for use in pagination. `starting_after` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, ending with `obj_foo`,
    /// your subsequent call can include `starting_after=obj_foo` in order to fetch the next page of the
    /// list.
    #[inline]
    pub fn starting_after(self, starting_after: impl Into<String>) -> Self {
        Self(self.0.with("starting_after", Value::text(starting_after)))
    }

    /// Only return cards that have the given status. One of `active`, `inactive`, or `canceled`.
    #[inline]
    pub fn status(self, status: ListIssuingCardStatus) -> Self {
        Self(self.0.with("status", status))
    }

    /// Only return cards that have the given type. One of `virtual` or `physical`.
    #[inline]
    pub fn type_(self, type_: ListIssuingCardType) -> Self {
        Self(self.0.with("type", type_))
    }
}

stripe_runtime::operation! {
    /// The request of [`retrieve`]: `GET /v1/issuing/cards/{card}`.
    pub struct RetrieveRequest -> IssuingCard, expand;
}

/// Retrieve a card.
///
/// Retrieves an Issuing `Card` object.
///
/// `GET /v1/issuing/cards/{card}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::issuing::cards::retrieve("CARD_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(card: impl Into<IssuingCardId>) -> RetrieveRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetIssuingCardsCard",
        method: Method::Get,
        path: "/v1/issuing/cards/{card}",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    RetrieveRequest(Request::new(OPERATION, &[&Into::<IssuingCardId>::into(card)]))
}

stripe_runtime::operation! {
    /// The request of [`update`]: `POST /v1/issuing/cards/{card}`.
    pub struct UpdateRequest -> IssuingCard, expand;
}

/// Update a card.
///
/// Updates the specified Issuing `Card` object by setting the values of the parameters passed. Any
/// parameters not provided will be left unchanged.
///
/// `POST /v1/issuing/cards/{card}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::issuing::cards::update("CARD_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update(card: impl Into<IssuingCardId>) -> UpdateRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostIssuingCardsCard",
        method: Method::Post,
        path: "/v1/issuing/cards/{card}",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    UpdateRequest(Request::new(OPERATION, &[&Into::<IssuingCardId>::into(card)]))
}

impl UpdateRequest {
    /// Reason why the `status` of this card is `canceled`.
    #[inline]
    pub fn cancellation_reason(
        self,
        cancellation_reason: UpdateIssuingCardCancellationReason,
    ) -> Self {
        Self(self.0.with("cancellation_reason", cancellation_reason))
    }

    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    /// Individual keys can be unset by posting an empty value to them. All keys can be unset by posting
    /// an empty value to `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<Metadata>) -> Self {
        Self(self.0.with("metadata", Into::<Metadata>::into(metadata)))
    }

    /// Clears `metadata`: unsets what is stored.
    #[inline]
    pub fn clear_metadata(self) -> Self {
        Self(self.0.cleared("metadata"))
    }

    /// Sets `personalization_design`.
    #[inline]
    pub fn personalization_design(
        self,
        personalization_design: impl Into<String>,
    ) -> Self {
        Self(self.0.with("personalization_design", Value::text(personalization_design)))
    }

    /// The desired new PIN for this card.
    #[inline]
    pub fn pin(self, pin: EncryptedPinParam) -> Self {
        Self(self.0.with("pin", pin))
    }

    /// Updated shipping information for the card.
    #[inline]
    pub fn shipping(self, shipping: ShippingSpecs) -> Self {
        Self(self.0.with("shipping", shipping))
    }

    /// Rules that control spending for this card. Refer to our
    /// [documentation](https://docs.stripe.com/issuing/controls/spending-controls) for more details.
    #[inline]
    pub fn spending_controls(
        self,
        spending_controls: AuthorizationControlsParam,
    ) -> Self {
        Self(self.0.with("spending_controls", spending_controls))
    }

    /// Dictates whether authorizations can be approved on this card. May be blocked from activating
    /// cards depending on past-due Cardholder requirements. Defaults to `inactive`. If this card is
    /// being canceled because it was lost or stolen, this information should be provided as
    /// `cancellation_reason`.
    #[inline]
    pub fn status(self, status: ListIssuingCardStatus) -> Self {
        Self(self.0.with("status", status))
    }
}

// Written by `cargo xtask generate`. Do not edit.
//! The operations of `issuing::cards`.

pub mod create;
#[cfg(feature = "issuing-cards")]
pub mod list;
#[cfg(feature = "issuing-cards")]
pub mod update;

#[cfg(feature = "issuing-cards")]
rt::operation! {
    /// The request of [`create`]: `POST /v1/issuing/cards`.
    pub struct CreateRequest -> crate::IssuingCard, expand;
}

#[cfg(feature = "issuing-cards")]
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
/// let answer = stripe::issuing::cards::create("CURRENCY", stripe::issuing_card::Type::Physical).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(
    currency: impl Into<String>,
    type_: crate::issuing_card::Type,
) -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostIssuingCards",
        method: rt::Method::Post,
        path: "/v1/issuing/cards",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    CreateRequest(
        rt::Request::new(OPERATION, &[])
            .with("currency", rt::Value::text(currency))
            .with("type", type_),
    )
}

#[cfg(feature = "issuing-cards")]
impl CreateRequest {
    /// The [Cardholder](https://docs.stripe.com/api#issuing_cardholder_object) object with which the
    /// card will be associated.
    #[inline]
    pub fn cardholder(
        self,
        cardholder: impl Into<crate::ids::IssuingCardholderId>,
    ) -> Self {
        let cardholder: crate::ids::IssuingCardholderId = cardholder.into();
        Self(self.0.with("cardholder", cardholder))
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
        Self(self.0.with("financial_account", rt::Value::text(financial_account)))
    }

    /// Rules that control the lifecycle of this card, such as automatic cancellation. Refer to our
    /// [documentation](https://docs.stripe.com/issuing/controls/lifecycle-controls) for more details.
    #[inline]
    pub fn lifecycle_controls(
        self,
        lifecycle_controls: create::LifecycleControls,
    ) -> Self {
        Self(self.0.with("lifecycle_controls", lifecycle_controls))
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

    /// The personalization design object belonging to this card.
    #[inline]
    pub fn personalization_design(
        self,
        personalization_design: impl Into<crate::ids::IssuingPersonalizationDesignId>,
    ) -> Self {
        let personalization_design: crate::ids::IssuingPersonalizationDesignId = personalization_design
            .into();
        Self(self.0.with("personalization_design", personalization_design))
    }

    /// The desired PIN for this card.
    #[inline]
    pub fn pin(self, pin: create::Pin) -> Self {
        Self(self.0.with("pin", pin))
    }

    /// The card this is meant to be a replacement for (if any).
    #[inline]
    pub fn replacement_for(
        self,
        replacement_for: impl Into<crate::ids::IssuingCardId>,
    ) -> Self {
        let replacement_for: crate::ids::IssuingCardId = replacement_for.into();
        Self(self.0.with("replacement_for", replacement_for))
    }

    /// If `replacement_for` is specified, this should indicate why that card is being replaced.
    #[inline]
    pub fn replacement_reason(
        self,
        replacement_reason: create::ReplacementReason,
    ) -> Self {
        Self(self.0.with("replacement_reason", replacement_reason))
    }

    /// The second line to print on the card. Max length: 24 characters.
    #[inline]
    pub fn second_line(self, second_line: impl Into<String>) -> Self {
        Self(self.0.with("second_line", rt::Value::text(second_line)))
    }

    /// Clears `second_line`: unsets what is stored.
    #[inline]
    pub fn clear_second_line(self) -> Self {
        Self(self.0.cleared("second_line"))
    }

    /// The address where the card will be shipped.
    #[inline]
    pub fn shipping(self, shipping: create::Shipping) -> Self {
        Self(self.0.with("shipping", shipping))
    }

    /// Rules that control spending for this card. Refer to our
    /// [documentation](https://docs.stripe.com/issuing/controls/spending-controls) for more details.
    #[inline]
    pub fn spending_controls(self, spending_controls: create::SpendingControls) -> Self {
        Self(self.0.with("spending_controls", spending_controls))
    }

    /// Whether authorizations can be approved on this card. May be blocked from activating cards
    /// depending on past-due Cardholder requirements. Defaults to `inactive`.
    #[inline]
    pub fn status(self, status: create::Status) -> Self {
        Self(self.0.with("status", status))
    }
}

#[cfg(feature = "issuing-cards")]
rt::operation! {
    /// The request of [`list`]: `GET /v1/issuing/cards`.
    pub struct ListRequest -> rt::List<crate::IssuingCard>, paged, expand;
}

#[cfg(feature = "issuing-cards")]
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
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetIssuingCards",
        method: rt::Method::Get,
        path: "/v1/issuing/cards",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    ListRequest(rt::Request::new(OPERATION, &[]))
}

#[cfg(feature = "issuing-cards")]
impl ListRequest {
    /// Only return cards belonging to the Cardholder with the provided ID.
    #[inline]
    pub fn cardholder(
        self,
        cardholder: impl Into<crate::ids::IssuingCardholderId>,
    ) -> Self {
        let cardholder: crate::ids::IssuingCardholderId = cardholder.into();
        Self(self.0.with("cardholder", cardholder))
    }

    /// Only return cards that were issued during the given date interval.
    #[inline]
    pub fn created(self, created: impl Into<rt::Range<rt::Timestamp>>) -> Self {
        let created: rt::Range<rt::Timestamp> = created.into();
        Self(self.0.with("created", created))
    }

    /// A cursor for use in pagination. `ending_before` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, starting with `obj_bar`,
    /// your subsequent call can include `ending_before=obj_bar` in order to fetch the previous page of
    /// the list.
    #[inline]
    pub fn ending_before(self, ending_before: impl Into<String>) -> Self {
        Self(self.0.with("ending_before", rt::Value::text(ending_before)))
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
        Self(self.0.with("last4", rt::Value::text(last4)))
    }

    /// A limit on the number of objects to be returned. Limit can range between 1 and 100, and the
    /// default is 10.
    #[inline]
    pub fn limit(self, limit: impl Into<rt::Count>) -> Self {
        let limit: rt::Count = limit.into();
        Self(self.0.with("limit", limit))
    }

    /// Sets `personalization_design`.
    #[inline]
    pub fn personalization_design(
        self,
        personalization_design: impl Into<crate::ids::IssuingPersonalizationDesignId>,
    ) -> Self {
        let personalization_design: crate::ids::IssuingPersonalizationDesignId = personalization_design
            .into();
        Self(self.0.with("personalization_design", personalization_design))
    }

    /// A cursor for use in pagination. `starting_after` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, ending with `obj_foo`,
    /// your subsequent call can include `starting_after=obj_foo` in order to fetch the next page of the
    /// list.
    #[inline]
    pub fn starting_after(self, starting_after: impl Into<String>) -> Self {
        Self(self.0.with("starting_after", rt::Value::text(starting_after)))
    }

    /// Only return cards that have the given status. One of `active`, `inactive`, or `canceled`.
    #[inline]
    pub fn status(self, status: crate::issuing_card::Status) -> Self {
        Self(self.0.with("status", status))
    }

    /// Only return cards that have the given type. One of `virtual` or `physical`.
    #[inline]
    pub fn type_(self, type_: crate::issuing_card::Type) -> Self {
        Self(self.0.with("type", type_))
    }
}

#[cfg(feature = "issuing-cards")]
rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/issuing/cards/{card}`.
    pub struct RetrieveRequest -> crate::IssuingCard, expand;
}

#[cfg(feature = "issuing-cards")]
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
pub fn retrieve(card: impl Into<crate::ids::IssuingCardId>) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetIssuingCardsCard",
        method: rt::Method::Get,
        path: "/v1/issuing/cards/{card}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let card: crate::ids::IssuingCardId = card.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[card.as_str()]))
}

#[cfg(feature = "issuing-cards")]
rt::operation! {
    /// The request of [`update`]: `POST /v1/issuing/cards/{card}`.
    pub struct UpdateRequest -> crate::IssuingCard, expand;
}

#[cfg(feature = "issuing-cards")]
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
pub fn update(card: impl Into<crate::ids::IssuingCardId>) -> UpdateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostIssuingCardsCard",
        method: rt::Method::Post,
        path: "/v1/issuing/cards/{card}",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let card: crate::ids::IssuingCardId = card.into();
    UpdateRequest(rt::Request::new(OPERATION, &[card.as_str()]))
}

#[cfg(feature = "issuing-cards")]
impl UpdateRequest {
    /// Reason why the `status` of this card is `canceled`.
    #[inline]
    pub fn cancellation_reason(
        self,
        cancellation_reason: update::CancellationReason,
    ) -> Self {
        Self(self.0.with("cancellation_reason", cancellation_reason))
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

    /// Sets `personalization_design`.
    #[inline]
    pub fn personalization_design(
        self,
        personalization_design: impl Into<crate::ids::IssuingPersonalizationDesignId>,
    ) -> Self {
        let personalization_design: crate::ids::IssuingPersonalizationDesignId = personalization_design
            .into();
        Self(self.0.with("personalization_design", personalization_design))
    }

    /// The desired new PIN for this card.
    #[inline]
    pub fn pin(self, pin: create::Pin) -> Self {
        Self(self.0.with("pin", pin))
    }

    /// Updated shipping information for the card.
    #[inline]
    pub fn shipping(self, shipping: create::Shipping) -> Self {
        Self(self.0.with("shipping", shipping))
    }

    /// Rules that control spending for this card. Refer to our
    /// [documentation](https://docs.stripe.com/issuing/controls/spending-controls) for more details.
    #[inline]
    pub fn spending_controls(self, spending_controls: create::SpendingControls) -> Self {
        Self(self.0.with("spending_controls", spending_controls))
    }

    /// Dictates whether authorizations can be approved on this card. May be blocked from activating
    /// cards depending on past-due Cardholder requirements. Defaults to `inactive`. If this card is
    /// being canceled because it was lost or stolen, this information should be provided as
    /// `cancellation_reason`.
    #[inline]
    pub fn status(self, status: crate::issuing_card::Status) -> Self {
        Self(self.0.with("status", status))
    }
}

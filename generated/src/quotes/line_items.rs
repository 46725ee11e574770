// Written by `cargo xtask generate`. Do not edit.
//! The operations of `quotes::line_items`.

rt::operation! {
    /// The request of [`list`]: `GET /v1/quotes/{quote}/line_items`.
    pub struct ListRequest -> rt::List<crate::Item>, paged, expand;
}

/// Retrieve a quote's line items.
///
/// When retrieving a quote, there is an includable **line_items** property containing the first
/// handful of those items. There is also a URL where you can retrieve the full (paginated) list of
/// line items.
///
/// `GET /v1/quotes/{quote}/line_items`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::quotes::line_items::list("QUOTE_ID").stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list(quote: impl Into<crate::ids::QuoteId>) -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetQuotesQuoteLineItems",
        method: rt::Method::Get,
        path: "/v1/quotes/{quote}/line_items",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let quote: crate::ids::QuoteId = quote.into();
    ListRequest(rt::Request::new(OPERATION, &[quote.as_str()]))
}

impl ListRequest {
    /// A cursor for use in pagination. `ending_before` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, starting with `obj_bar`,
    /// your subsequent call can include `ending_before=obj_bar` in order to fetch the previous page of
    /// the list.
    #[inline]
    pub fn ending_before(self, ending_before: impl Into<String>) -> Self {
        Self(self.0.with("ending_before", rt::Value::text(ending_before)))
    }

    /// A limit on the number of objects to be returned. Limit can range between 1 and 100, and the
    /// default is 10.
    #[inline]
    pub fn limit(self, limit: impl Into<rt::Count>) -> Self {
        let limit: rt::Count = limit.into();
        Self(self.0.with("limit", limit))
    }

    /// A cursor for use in pagination. `starting_after` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, ending with `obj_foo`,
    /// your subsequent call can include `starting_after=obj_foo` in order to fetch the next page of the
    /// list.
    #[inline]
    pub fn starting_after(self, starting_after: impl Into<String>) -> Self {
        Self(self.0.with("starting_after", rt::Value::text(starting_after)))
    }
}

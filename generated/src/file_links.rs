// Written by `cargo xtask generate`. Do not edit.
//! The operations of `file_links`.

pub mod update;

#[cfg(feature = "file_links")]
rt::operation! {
    /// The request of [`create`]: `POST /v1/file_links`.
    pub struct CreateRequest -> crate::FileLink, expand;
}

#[cfg(feature = "file_links")]
/// Create a file link.
///
/// Creates a new file link object.
///
/// `POST /v1/file_links`
///
/// - `file`: The ID of the file. The file's `purpose` must be one of the following: `business_icon`,
///   `business_logo`, `customer_signature`, `dispute_evidence`, `finance_report_run`,
///   `financial_account_statement`, `identity_document_downloadable`, `issuing_regulatory_reporting`,
///   `pci_document`, `selfie`, `sigma_scheduled_query`, `tax_document_user_upload`,
///   `terminal_android_apk`, or `terminal_reader_splashscreen`.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::file_links::create("FILE").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(file: impl Into<crate::ids::FileId>) -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostFileLinks",
        method: rt::Method::Post,
        path: "/v1/file_links",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let file: crate::ids::FileId = file.into();
    CreateRequest(rt::Request::new(OPERATION, &[]).with("file", file))
}

#[cfg(feature = "file_links")]
impl CreateRequest {
    /// The link isn't usable after this future timestamp.
    #[inline]
    pub fn expires_at(self, expires_at: impl Into<rt::Timestamp>) -> Self {
        let expires_at: rt::Timestamp = expires_at.into();
        Self(self.0.with("expires_at", expires_at))
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
}

#[cfg(feature = "file_links")]
rt::operation! {
    /// The request of [`list`]: `GET /v1/file_links`.
    pub struct ListRequest -> rt::List<crate::FileLink>, paged, expand;
}

#[cfg(feature = "file_links")]
/// List all file links.
///
/// Returns a list of file links.
///
/// `GET /v1/file_links`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::file_links::list().stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list() -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetFileLinks",
        method: rt::Method::Get,
        path: "/v1/file_links",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    ListRequest(rt::Request::new(OPERATION, &[]))
}

#[cfg(feature = "file_links")]
impl ListRequest {
    /// Only return links that were created during the given date interval.
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

    /// Filter links by their expiration status. By default, Stripe returns all links.
    #[inline]
    pub fn expired(self, expired: bool) -> Self {
        Self(self.0.with("expired", expired))
    }

    /// Only return links for the given file.
    #[inline]
    pub fn file(self, file: impl Into<crate::ids::FileId>) -> Self {
        let file: crate::ids::FileId = file.into();
        Self(self.0.with("file", file))
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

#[cfg(feature = "file_links")]
rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/file_links/{link}`.
    pub struct RetrieveRequest -> crate::FileLink, expand;
}

#[cfg(feature = "file_links")]
/// Retrieve a file link.
///
/// Retrieves the file link with the given ID.
///
/// `GET /v1/file_links/{link}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::file_links::retrieve("LINK_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(link: impl Into<crate::ids::FileLinkId>) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetFileLinksLink",
        method: rt::Method::Get,
        path: "/v1/file_links/{link}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let link: crate::ids::FileLinkId = link.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[link.as_str()]))
}

#[cfg(feature = "file_links")]
rt::operation! {
    /// The request of [`update`]: `POST /v1/file_links/{link}`.
    pub struct UpdateRequest -> crate::FileLink, expand;
}

#[cfg(feature = "file_links")]
/// Update a file link.
///
/// Updates an existing file link object. Expired links can no longer be updated.
///
/// `POST /v1/file_links/{link}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::file_links::update("LINK_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update(link: impl Into<crate::ids::FileLinkId>) -> UpdateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostFileLinksLink",
        method: rt::Method::Post,
        path: "/v1/file_links/{link}",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let link: crate::ids::FileLinkId = link.into();
    UpdateRequest(rt::Request::new(OPERATION, &[link.as_str()]))
}

#[cfg(feature = "file_links")]
impl UpdateRequest {
    /// A future timestamp after which the link will no longer be usable, or `now` to expire the link
    /// immediately.
    #[inline]
    pub fn expires_at(self, expires_at: impl Into<update::ExpiresAt>) -> Self {
        let expires_at: update::ExpiresAt = expires_at.into();
        Self(self.0.with("expires_at", expires_at))
    }

    /// Clears `expires_at`: unsets what is stored.
    #[inline]
    pub fn clear_expires_at(self) -> Self {
        Self(self.0.cleared("expires_at"))
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
}

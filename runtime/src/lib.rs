//! The hand-written library under the generated Stripe client: the client and its transports, requests, retries,
//! paging, errors, and the values that emitted types are made of.
//!
//! Users of an emitted crate find here what it re-exports. What the client can do, feature by feature and beside
//! other libraries, each with the test that shows it, is in `docs/comparison.md` of the repository.
//!
//! Nothing but the default transport (feature `hyper`, part of the TLS features) needs an async runtime: see
//! [`Transport`]. It follows `HTTPS_PROXY` and the other variables for proxies with the feature `proxy`, which is on by
//! default: with `default-features = false` it has to be named, or connections go straight to the servers.
#![forbid(unsafe_code)]

#[cfg(feature = "blocking")]
pub mod blocking;
mod client;
mod codec;
mod event;
pub mod oauth;
mod paging;
mod request;
mod response;
mod scalar;
mod shape;
mod transport;
#[cfg(feature = "webhook")]
pub mod webhook;

pub use client::call::{Call, CallWithResponse};
pub use client::download::{Download, DownloadCall};
pub use client::observe::{Observer, RequestEvent, ResponseEvent};
pub use client::raw_request::RawRequest;
#[cfg(not(feature = "blocking"))]
#[doc(hidden)]
pub use client::without_blocking::Blocking as __Blocking;
pub use client::{Client, ClientBuilder, Pinned};
pub use codec::debug::debug;
pub use codec::decode::{Blank, Decode, InPlace, from_slice, from_str};
pub use codec::decode_error::{DecodeError, DecodeErrorKind};
pub use codec::equal::equal;
pub use codec::form::to_form;
pub use codec::json::to_json;
pub use codec::params::Params;
pub use codec::part::Part;
pub use codec::reader::Reader;
pub use codec::record::{
    Constant, Field, NULLABLE, OPTIONAL, Place, REQUIRED, Record, SECRET, Shape, blank, boxed,
    no_field, no_field_mut,
};
pub use codec::value::Value;
pub use codec::view::{Encode, Mapping, Sequence, View};
pub use event::{EventKind, EventNotification, RelatedObject, Snapshot};
pub use paging::{Cursor, InvalidCursor, Items, Paged, Pages};
pub use request::Request;
pub use request::operation::{Base, Body, Method, Operation};
pub use request::operation_macro::ApiRequest;
pub use request::secret::ApiKey;
pub use request::upload::Upload;
pub use response::api_error::ApiError;
pub use response::error::{Error, ErrorKind};
pub use response::transport_error::{TransportError, TransportErrorKind};
pub use response::{Response, ResponseInfo};
pub use scalar::count::Count;
pub use scalar::currency::Currency;
pub use scalar::datetime::{DateTime, InvalidDateTime};
pub use scalar::decimal::{Decimal, InvalidDecimal};
pub use scalar::parsed::IntoParsed;
pub use scalar::raw::{Object, RawJson};
pub use scalar::string_integer::StringInteger;
pub use scalar::timestamp::Timestamp;
pub use shape::any_id::AnyId;
pub use shape::expand::{Expand, ExpandPath, LeadsTo};
pub use shape::expandable::{Expandable, Resource};
pub use shape::id::Id;
pub use shape::list::{List, Page, SearchResult};
pub use shape::map::{Entries, Map, Metadata};
pub use shape::maybe_deleted::{Deletable, MaybeDeleted};
pub use shape::open_enum::{OpenEnum, UnknownValue};
pub use shape::partial::Partial;
pub use shape::range::Range;
pub use transport::bytestream::ByteStream;
pub use transport::{BoxFuture, Transport};

pub use bytes::Bytes;
pub use futures_core::Stream;
pub use http;

#[cfg(feature = "hyper")]
pub use transport::HyperTransport;
#[cfg(feature = "proxy")]
pub use transport::Proxy;

#[cfg(any(
    feature = "chrono",
    feature = "jiff",
    feature = "rust_decimal",
    feature = "time"
))]
pub use scalar::conversions::OutOfRange;

/// What only the macros of this crate use, in code that was emitted. It may change in any version.
#[doc(hidden)]
pub mod private {
    pub use crate::codec::debug::debug_view;
    pub use crate::codec::equal::equal_values;
    pub use crate::codec::position::position;
    pub use crate::event::{event_object, read_event};
    pub use crate::shape::open_enum::{Numbered, Word, copy, decode_word, parse_word, value, word};
    pub use crate::shape::union::{union_id, union_position, union_tag};

    #[cfg(feature = "serde")]
    pub mod serde {
        pub use crate::codec::serde::{
            Deserialize, Deserializer, Serialize, Serializer, deserialize, serialize,
        };
    }
}

//! `serde` for the values and shapes of this crate.

use crate::shape::expandable::Referred;
use crate::{
    AnyId, Currency, DateTime, Decimal, Decode, Deletable, Encode, Expandable, Id, List, Map,
    MaybeDeleted, Object, Page, Part, Partial, Range, RawJson, Record, SearchResult, StringInteger,
    Timestamp, serde_record,
};

serde_record!(AnyId);
serde_record!(Currency);
serde_record!(DateTime);
serde_record!(Decimal);
serde_record!(Object);
serde_record!(RawJson);
serde_record!(StringInteger);
serde_record!(Timestamp);
serde_record!(Expandable<I> where [I: Referred]);
serde_record!(Id<M> where [M: 'static]);
serde_record!(List<T> where [T: Decode + Encode]);
serde_record!(Map<T> where [T: Decode + Encode]);
serde_record!(MaybeDeleted<T> where [T: Deletable]);
serde_record!(Partial<T> where [T: Record]);
serde_record!(Part<T> where [T: Record]);
serde_record!(Page<T> where [T: Decode + Encode]);
serde_record!(Range<T> where [T: 'static]);
serde_record!(SearchResult<T> where [T: Decode + Encode]);

package atlas.assets.json;

/// Where something stands in a file of the datasets, so that what is wrong with it can be told.
public interface Place {

    /// Reports what is wrong here although the record can be used.
    void report(String what);
}
